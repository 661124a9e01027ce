package bihuan.loop;

import bihuan.calendar.WorkingDays;
import bihuan.classification.CardReason;
import bihuan.classification.CardRuling;
import bihuan.deadlines.LastDay;
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

  /** When the day moved that it was shown for; null where it stands. */
  @Column(name = "day_moved_on")
  private LocalDate moved;

  /** The last day for an appeal that was shown. */
  @Column(name = "appeal_until")
  private LocalDate until;

  protected ShownCard() {} // JPA

  static ShownCard to(String unit, CardReason reason, int position, Today today) {
    var card = new ShownCard();
    card.unit = unit;
    card.reason = reason;
    card.position = position;
    card.shown = today.date();
    card.until = card.begun(today);
    return card;
  }

  void appeal(Said said) {
    appeal = said.words();
    appellant = said.who();
    appealed = said.on();
    ruling = null;
    rulingWords = null;
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

  /** Where the day has moved that it was shown for, it may be appealed against once more. */
  boolean isAppealable(Today today) {
    var isAnew =
        moved != null
            && counts()
            && !isAppealWaiting()
            && appealed != null
            && appealed.isBefore(moved);
    return (appealed == null || isAnew) && today.isNotAfter(appealableUntil(today));
  }

  /** It was shown because of a day, and would not have been because of the other. */
  boolean isUnfounded(LocalDate was, LocalDate is, Today today) {
    if (!counts() || !shown.isAfter(was)) {
      return false;
    }
    var late = today.calendar().between(is, shown);
    return reason == CardReason.OVERDUE && late < today.amount(Limit.YELLOW)
        || reason == CardReason.LONG_OVERDUE && late < today.amount(Limit.RED);
  }

  void dayMoved(Today today) {
    moved = today.date();
    until = begun(today);
  }

  /** The days for an appeal begin anew. */
  private LocalDate begun(Today today) {
    return LastDay.from(began(), today.amount(Limit.APPEAL_DEPT), today).shown();
  }

  private LocalDate began() {
    return moved == null ? shown : moved;
  }

  private LastDay last(Today today) {
    return new LastDay(began(), today.amount(Limit.APPEAL_DEPT), until);
  }

  void follow(boolean sooner, WorkingDays before, Today today) {
    if (isAppealable(today.in(before))) {
      until = last(today).following(sooner, before, today);
    }
  }

  boolean isAppealWaiting() {
    return appealed != null && ruling == null;
  }

  private LocalDate appealableUntil(Today today) {
    return last(today).on(today);
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
