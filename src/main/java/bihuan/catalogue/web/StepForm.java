package bihuan.catalogue.web;

import bihuan.Signs;
import bihuan.catalogue.Doer;
import bihuan.catalogue.Span;
import bihuan.catalogue.StepRow;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** A step in the making. */
public class StepForm implements Serializable {

  private static final long serialVersionUID = 1;

  private String name;
  private String english;
  private String doer;
  private BigDecimal amount;
  private Span span = Span.WORKING_DAYS;
  private boolean counted = true;

  static StepForm of(StepRow row) {
    var form = new StepForm();
    form.name = row.name();
    form.english = row.english();
    form.doer = row.unit() != null ? row.unit() : row.doer() == null ? null : row.doer().name();
    form.amount = row.amount();
    form.span = row.span();
    form.counted = row.counted();
    return form;
  }

  StepRow row() {
    var unit = isUnit();
    return new StepRow(
        0,
        name,
        english,
        doer == null || doer.isEmpty() ? null : unit ? Doer.UNIT : Doer.valueOf(doer),
        unit ? doer : null,
        amount,
        span,
        counted);
  }

  /** Nothing has been written of it yet. */
  boolean isBlank() {
    return Stream.of(name, english, doer).allMatch(it -> Signs.isMissing(it)) && amount == null;
  }

  /** The code of a unit, not somebody from outside. */
  private boolean isUnit() {
    return doer != null && doer.matches("[A-Z]\\d+");
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEnglish() {
    return english;
  }

  public void setEnglish(String english) {
    this.english = english;
  }

  /** The code of a unit, or the name of somebody from outside. */
  public String getDoer() {
    return doer;
  }

  public void setDoer(String doer) {
    this.doer = doer;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public Span getSpan() {
    return span;
  }

  public void setSpan(Span span) {
    this.span = span;
  }

  public boolean isCounted() {
    return counted;
  }

  public void setCounted(boolean counted) {
    this.counted = counted;
  }
}
