package bihuan.commendations;

import bihuan.Ids;
import bihuan.catalogue.Span;
import bihuan.city.District;
import bihuan.comparison.Merit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Better than promised, with evidence: material for a case worth following. */
@Entity
@Table(name = "commendation")
class Commendation {

  @Id private Long id;

  @Column(name = "journey_id")
  private Long journey;

  private String code;

  @Column(name = "process_code")
  private String process;

  private int edition;

  @Column(name = "step_no")
  private int step;

  @Enumerated(EnumType.STRING)
  private Merit merit;

  private BigDecimal promised;
  private BigDecimal lived;

  @Enumerated(EnumType.STRING)
  private Span span;

  private District district;

  @Column(name = "month_of")
  private String month;

  /** The month in which it was given. */
  @Column(name = "given_in")
  private String given;

  private String content;

  protected Commendation() {} // JPA

  static Commendation of(CommendationDraft draft, LocalDate day) {
    var praise = draft.praise();
    var it = new Commendation();
    it.id = Ids.unguessable();
    it.journey = draft.journey();
    it.code = praise.code();
    it.process = draft.process();
    it.edition = draft.edition();
    it.step = praise.step();
    it.merit = praise.what();
    it.promised = praise.promised();
    it.lived = praise.lived();
    it.span = praise.span();
    it.district = draft.district();
    it.month = draft.month().toString();
    it.given = YearMonth.from(day).toString();
    it.content = draft.words();
    return it;
  }

  String code() {
    return code;
  }

  /** The evidence the observer gave with it. */
  String subject() {
    return "commendation " + id;
  }

  CommendationRow row() {
    return new CommendationRow(
        Long.toString(id),
        process,
        edition,
        step,
        merit,
        promised == null ? null : promised.stripTrailingZeros(),
        lived == null ? null : lived.stripTrailingZeros(),
        span,
        district,
        YearMonth.parse(month),
        content,
        subject());
  }
}
