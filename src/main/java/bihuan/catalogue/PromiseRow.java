package bihuan.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What was promised for a process.
 *
 * @param validFrom the first day it holds
 * @param amount how many days, null where the span is not in days
 * @param visits how often the applicant has to come at most
 * @param fee in yuan; null where none was published
 * @param demo an invented figure, not a published promise
 */
public record PromiseRow(
    int version,
    LocalDate validFrom,
    BigDecimal amount,
    Span span,
    int visits,
    BigDecimal fee,
    List<Channel> channels,
    List<DocumentRow> documents,
    boolean demo,
    String note,
    String noteEnglish) {}
