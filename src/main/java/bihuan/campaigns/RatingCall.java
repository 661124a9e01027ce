package bihuan.campaigns;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Whoever left a name with a bad answer is called back: every one of them, within the limit. */
@Entity
@Table(name = "rating_call")
class RatingCall {

  private static final int LONGEST = 1000;

  @Id private Long id;

  @Column(name = "campaign_id")
  private Long campaign;

  @Column(name = "response_id")
  private Long response;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "call_due_on")
  private LocalDate due;

  @Column(name = "mend_due_on")
  private LocalDate mendDue;

  @Enumerated(EnumType.STRING)
  private CallOutcome outcome;

  private String words;

  @Column(name = "called_by")
  private String calledBy;

  @Column(name = "called_on")
  private LocalDate calledOn;

  protected RatingCall() {} // JPA

  /**
   * @param due last day on which they are called
   * @param mendDue last day on which they hear what became of it
   */
  static RatingCall of(CampaignResponse response, LocalDate due, LocalDate mendDue, By by) {
    var call = new RatingCall();
    call.id = Ids.unguessable();
    call.campaign = response.campaign();
    call.response = response.id();
    call.givenOn = by.day();
    call.due = due;
    call.mendDue = mendDue;
    return call;
  }

  /** Who was not reached is called again, and who was right once more: of what became of it. */
  CampaignDeed made(CallOutcome came, String said, By by) {
    if (isOver()) {
      throw Refusal.conflict("campaigns.calledAlready");
    }
    outcome = Require.given("outcome", came);
    words = Require.optional("words", said, LONGEST);
    calledBy = by.name();
    calledOn = by.day();
    return CampaignDeed.of(campaign, CampaignAct.RATING_CALLED_BACK, by)
        .with("call", id)
        .with("outcome", came)
        .saying(words);
  }

  boolean isOver() {
    return outcome != null && outcome.isLast();
  }

  /** Where who they are is sealed. */
  String place() {
    return "rating call " + id;
  }

  long id() {
    return id;
  }

  long campaign() {
    return campaign;
  }

  long response() {
    return response;
  }

  RatingCallRow row(String answers) {
    return new RatingCallRow(
        Long.toString(id),
        Long.toString(campaign),
        answers,
        givenOn,
        due,
        mendDue,
        outcome,
        words,
        calledBy,
        calledOn);
  }
}
