package bihuan.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** One step of a process: who does it and how long it may take. */
@Embeddable
class Step {

  private String name;
  private String english;

  @Enumerated(EnumType.STRING)
  private Doer doer;

  @Column(name = "unit_code")
  private String unit;

  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  private Span span;

  private boolean counted;

  protected Step() {} // JPA

  Step(
      String name,
      String english,
      Doer doer,
      String unit,
      BigDecimal amount,
      Span span,
      boolean counted) {
    if (span.isInDays() != (amount != null)) {
      throw new IllegalArgumentException(span + " with amount " + amount);
    }
    this.name = name;
    this.english = english;
    this.doer = doer;
    this.unit = unit;
    this.amount = amount;
    this.span = span;
    this.counted = counted;
  }

  StepRow numbered(int number) {
    return new StepRow(number, name, english, doer, unit, Amounts.plain(amount), span, counted);
  }
}
