package bihuan.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A target and how it stands.
 *
 * @param aim the figure to reach
 * @param unit what is counted, in Chinese
 * @param stated where the plan says it
 * @param soft the plan says “strive for”
 * @param approximate the plan gives a round figure
 * @param tolerance how far below a round figure is accepted, in per cent
 * @param latest the last report, null when nobody has reported
 * @param percent how much of the way is done, 0.0 to 100.0
 */
public record TargetView(
    String id,
    int measure,
    String indicator,
    String english,
    TargetComparison comparison,
    BigDecimal aim,
    String unit,
    String unitEnglish,
    LocalDate deadline,
    TargetKind kind,
    StatedIn stated,
    boolean soft,
    boolean approximate,
    int tolerance,
    String note,
    String noteEnglish,
    ProgressRow latest,
    TargetStanding standing,
    BigDecimal percent)
    implements Serializable {}
