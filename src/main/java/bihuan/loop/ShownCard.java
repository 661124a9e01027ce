package bihuan.loop;

import bihuan.classification.CardReason;
import bihuan.classification.CardRuling;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Today;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A yellow or red card of one unit; it may be appealed, and a ruling may cancel it. */
@Embeddable
class ShownCard {

  @Column(name = "position_no", nullable = false)
  int position;

  @Column(name = "unit_code")
  String unit;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason")
  CardReason reason;

  @Column(name = "shown_on")
  private LocalDate shown;

  @Column(name = "appeal")
  private String appeal;

  @Column(name = "appealed_by")
  private String appellant;

  @Column(name = "appealed_on")
  private LocalDate appealed;

  @Enumerated(EnumType.STRING)
  @Column(name = "ruling")
  private CardRuling ruling;

  @Column(name = "ruling_words")
  private String rulingWords;

  protected ShownCard() {} // JPA

  static ShownCard to(String unit, CardReason reason, int position, LocalDate on) {
    var card = new ShownCard();
    card.unit = unit;
    card.reason = reason;
    card.position = position;
    card.shown = on;
    return card;
  }

  void appeal(Said said) {
    appeal = said.words();
    appellant = said.who();
    appealed = said.on();
    said.fact("unit", unit).fact("card", reason);
  }

  void rule(CardRuling ruling, Said said) {
    said.given("ruling", ruling).fact("unit", unit).fact("card", reason);
    this.ruling = ruling;
    this.rulingWords = said.words();
  }

  boolean isOf(String unit) {
    return this.unit.equals(unit);
  }

  boolean isYellow() {
    return reason.isYellow();
  }

  /** A cancelled card counts nowhere. */
  boolean counts() {
    return ruling != CardRuling.CANCELLED;
  }

  boolean isAppealable(Today today) {
    return appealed == null && today.isNotAfter(appealableUntil(today));
  }

  boolean isAppealWaiting() {
    return appealed != null && ruling == null;
  }

  private LocalDate appealableUntil(Today today) {
    return today.calendar().extended(shown, today.amount(Limit.APPEAL_DEPT));
  }

  IssueView.CardShown shown(Today today) {
    return new IssueView.CardShown(
        position,
        unit,
        reason,
        shown,
        isAppealable(today) ? appealableUntil(today) : null,
        appeal,
        ruling,
        rulingWords);
  }
}
