package bihuan.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** One step of an edition: who does it and how long it may take. */
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

  Step(StepRow said) {
    this.name = said.name();
    this.english = said.english();
    this.doer = said.doer();
    this.unit = said.unit();
    this.amount = said.amount();
    this.span = said.span();
    this.counted = said.counted();
  }

  StepRow numbered(int number) {
    return new StepRow(number, name, english, doer, unit, amount, span, counted);
  }
}
