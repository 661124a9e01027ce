package bihuan.journal;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.comparison.Measured;
import bihuan.rounds.Form;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A reported journey in a list, without its person.
 *
 * @param atLeast as for {@link JourneyRow}
 * @param form for the office only, else null
 */
public record LivedRow(
    String id,
    String process,
    int edition,
    District district,
    Channel channel,
    Form form,
    YearMonth month,
    BigDecimal days,
    BigDecimal atLeast,
    Measured time,
    int troubles) {}
