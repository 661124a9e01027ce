package bihuan.journal;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.comparison.Fulfilment;
import bihuan.rounds.VisitForm;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A reported journey in the office's list, without its person.
 *
 * @param atLeast as for {@link JourneyRow}
 * @param attentive the answer that the journal asked for was chosen; null where none was
 */
public record ReportedJourneyRow(
    String id,
    String process,
    int edition,
    District district,
    Channel channel,
    VisitForm form,
    YearMonth month,
    BigDecimal days,
    BigDecimal atLeast,
    Fulfilment time,
    int troubles,
    Boolean attentive) {}
