package bihuan.vault;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody of the office asks to see who spoke; somebody else grants or declines; whoever asked
 * sees it once, within a day.
 */
@Entity
@Table(name = "disclosure_request")
class DisclosureRequest {

  static final Duration VALID = Duration.ofHours(24);
  static final int SHORTEST_REASON = 10;
  static final int LONGEST_REASON = 500;

  @Id private String id;

  private String pseudonym;

  @Column(name = "issue_number")
  private String issue;

  @Enumerated(EnumType.STRING)
  private DisclosurePurpose purpose;

  private String reason;
  private String asker;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  private DisclosureState state;

  private String ruler;

  @Column(name = "ruled_at")
  private Instant ruledAt;

  private String ruling;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected DisclosureRequest() {} // JPA

  static DisclosureRequest ask(
      String pseudonym, String issue, DisclosurePurpose purpose, String reason, By by) {
    if (!mayAsk(by.actor())) {
      throw Refusal.forbidden("vault.onlyTheOfficeAsks");
    }
    if (purpose == null) {
      throw Refusal.invalid("vault.purposeMissing").at("purpose");
    }
    var request = new DisclosureRequest();
    request.id = TsidCreator.getTsid().toString();
    request.pseudonym = pseudonym;
    request.issue = issue;
    request.purpose = purpose;
    request.reason = reasoned(reason);
    request.asker = by.name();
    request.askedAt = by.at();
    request.state = DisclosureState.ASKED;
    return request;
  }

  void grant(By by) {
    rule(DisclosureState.GRANTED, "", by);
  }

  void decline(String reason, By by) {
    rule(DisclosureState.DECLINED, reasoned(reason), by);
  }

  /** Uses the grant up. */
  void see(By by) {
    if (!mayAsk(by.actor()) || !wasAskedBy(by.actor())) {
      throw Refusal.forbidden("vault.onlyTheAskerSees");
    }
    var now = stateAt(by.at());
    if (now != DisclosureState.GRANTED) {
      throw Refusal.conflict("vault.notToBeSeen", now);
    }
    state = DisclosureState.SEEN;
    seenAt = by.at();
  }

  DisclosureState stateAt(Instant now) {
    return state == DisclosureState.GRANTED && !now.isBefore(ruledAt.plus(VALID))
        ? DisclosureState.LAPSED
        : state;
  }

  boolean wasAskedBy(Actor actor) {
    return asker.equals(actor.name());
  }

  boolean mayBeRuledOnBy(Actor actor) {
    return mayRule(actor) && !wasAskedBy(actor);
  }

  /** Those who may know that there is such a request. */
  boolean isKnownTo(Actor reader) {
    return mayOversee(reader) || mayAsk(reader) && wasAskedBy(reader);
  }

  String id() {
    return id;
  }

  String asker() {
    return asker;
  }

  String pseudonym() {
    return pseudonym;
  }

  String issue() {
    return issue;
  }

  DisclosureDeed deed(DisclosureAct kind, String subject, By by) {
    return new DisclosureDeed(
        subject, kind, by.name(), by.at(), id, issue, purpose, reason, ruling);
  }

  DisclosureRow seenBy(Actor reader, Instant now) {
    var state = stateAt(now);
    return new DisclosureRow(
        id,
        issue,
        purpose,
        reason,
        asker,
        askedAt,
        state,
        ruler,
        ruledAt,
        ruling,
        seenAt,
        state == DisclosureState.GRANTED ? ruledAt.plus(VALID) : null,
        state == DisclosureState.ASKED && mayBeRuledOnBy(reader),
        state == DisclosureState.GRANTED && wasAskedBy(reader));
  }

  static boolean mayAsk(Actor actor) {
    return actor.may(Right.ASK_FOR_IDENTITIES);
  }

  static boolean mayRule(Actor actor) {
    return actor.may(Right.RULE_ON_IDENTITIES);
  }

  /** Reads all requests: whoever rules, and the audit. */
  static boolean mayOversee(Actor actor) {
    return actor.may(Right.WATCH_DISCLOSURES);
  }

  private void rule(DisclosureState ruled, String words, By by) {
    if (!mayRule(by.actor())) {
      throw Refusal.forbidden("vault.onlyASecondPersonRules");
    }
    if (wasAskedBy(by.actor())) {
      throw Refusal.forbidden("vault.notYourOwn");
    }
    if (state != DisclosureState.ASKED) {
      throw Refusal.conflict("vault.ruledAlready", stateAt(by.at()));
    }
    state = ruled;
    ruling = words;
    ruler = by.name();
    ruledAt = by.at();
  }

  private static String reasoned(String reason) {
    var words = Signs.stripped(reason);
    var length = Require.length(words);
    if (length < SHORTEST_REASON || length > LONGEST_REASON) {
      throw Refusal.invalid("vault.reasonLength", SHORTEST_REASON, LONGEST_REASON).at("reason");
    }
    return words;
  }
}
