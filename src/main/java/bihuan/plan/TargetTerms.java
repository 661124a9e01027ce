package bihuan.plan;

import bihuan.start.Seed;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the plan says about a target. */
record TargetTerms(
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
    String noteEnglish) {

  static TargetTerms of(Seed.Row row) {
    return new TargetTerms(
        row.text("id"),
        row.number("measure"),
        row.text("indicator"),
        row.text("english"),
        row.as("op", TargetComparison::of),
        row.as("value", BigDecimal::new),
        row.text("unit"),
        row.text("unit_en"),
        row.date("deadline"),
        row.one(TargetKind.class, "kind"),
        row.one(StatedIn.class, "stated"),
        row.flag("soft"),
        row.flag("approximate"),
        row.number("tolerance"),
        row.optional("note").orElse(""),
        row.optional("note_en").orElse(""));
  }
}
