package bihuan.loop;

import bihuan.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** What the lead unit reported, who signed it, who reviewed it, and what the verifier found. */
@Embeddable
class Rectified {

  @Column(name = "reported_by")
  String reportedBy;

  @Column(name = "reply_measures")
  String measures;

  @Enumerated(EnumType.STRING)
  @Column(name = "conclusion")
  Conclusion conclusion;

  /** Since when the unit has been at it; evidence must be newer. */
  @Column(name = "work_began")
  Instant workBegan;

  @Column(name = "first_contact_on")
  LocalDate firstContactOn;

  @Column(name = "signed_by")
  String signedBy;

  @Column(name = "first_reported_on")
  LocalDate firstReportedOn;

  @Column(name = "reviewed_by")
  String reviewedBy;

  @Column(name = "verifier")
  String verifier;

  @Enumerated(EnumType.STRING)
  @Column(name = "method")
  Method method;

  @Column(name = "contacted")
  Boolean contacted;

  @Column(name = "solved")
  Boolean solved;

  @Column(name = "satisfaction")
  Integer satisfaction;

  @Column(name = "contradictory")
  boolean contradictory;

  @Column(name = "dissatisfactions")
  int dissatisfactions;

  @Column(name = "rejections")
  int rejections;

  protected Rectified() {} // JPA

  static Rectified notYet() {
    return new Rectified();
  }

  void begin(Instant at) {
    workBegan = at;
  }

  /** The first time counts. */
  void contact(LocalDate on) {
    if (firstContactOn == null) {
      firstContactOn = on;
    }
  }

  void report(Reply reply, String officer) {
    reportedBy = officer;
    measures = reply.measures();
    conclusion = reply.conclusion();
    signedBy = null;
    reviewedBy = null;
    verifier = null;
  }

  void sign(String approver, LocalDate on) {
    signedBy = approver;
    if (firstReportedOn == null) {
      firstReportedOn = on;
    }
  }

  void reject(Instant at) {
    rejections++;
    begin(at);
  }

  void verifyBy(String verifier, Method method, String reviewer) {
    this.verifier = verifier;
    this.method = method;
    this.reviewedBy = reviewer;
    this.solved = null;
    this.satisfaction = null;
  }

  void found(Verdict verdict) {
    contacted = verdict.contacted();
    solved = verdict.solved();
    satisfaction = verdict.satisfaction();
    contradictory = verdict.contradictsItself();
    dissatisfactions += verdict.isGood() ? 0 : 1;
  }

  boolean isReportedBy(Actor actor) {
    return actor.name().equals(reportedBy);
  }

  boolean isRated() {
    return satisfaction != null;
  }

  boolean isWhole() {
    return measures != null
        && signedBy != null
        && reviewedBy != null
        && Boolean.TRUE.equals(solved);
  }

  /** The same issue starts anew; what was found the first time stays in the history. */
  void forget() {
    measures = null;
    conclusion = null;
    reportedBy = null;
    signedBy = null;
    reviewedBy = null;
    verifier = null;
    method = null;
    solved = null;
    satisfaction = null;
    contacted = null;
    contradictory = false;
    dissatisfactions = 0;
    firstContactOn = null;
  }
}
