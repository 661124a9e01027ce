package bihuan.joiners;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.deadlines.Days;
import bihuan.ledger.Deed;
import bihuan.loop.IssueMoved;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Move;
import bihuan.panel.Observers;
import bihuan.privacy.PrivacyNotices;
import bihuan.series.IssueNumber;
import bihuan.similar.LikenessQuery;
import bihuan.similar.Scope;
import bihuan.similar.Similar;
import bihuan.throttle.Throttle;
import bihuan.throttle.Throttle.Allowance;
import bihuan.vault.Anonymous;
import bihuan.vault.Identity;
import bihuan.vault.Reporters;
import bihuan.vault.Secrecy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whoever has the same trouble says so, once; follows how it goes on, may take it back, and is
 * asked once it is over.
 */
@ApplicationScoped
@Transactional
public class Joining {

  private static final int MOST_ALIKE = 5;

  /** A poster hangs at a counter, where many share an address. */
  private static final Allowance JOINING = new Allowance("join", 20, Duration.ofDays(1));

  @Inject Joiners joiners;
  @Inject Issues issues;
  @Inject Days days;
  @Inject Reporters reporters;
  @Inject Anonymous anonymous;
  @Inject Observers observers;
  @Inject PrivacyNotices notices;
  @Inject Similar similar;
  @Inject Throttle throttle;
  @Inject Event<Deed> deeds;

  /** What others may join, opened by the office or cleared for the public. */
  public JoinableIssue look(String id) {
    return joiners.joinable(id).shown();
  }

  /** What resembles what somebody is just writing and may be joined instead; never for a unit. */
  public List<JoinableIssue> alike(String process, int step, String words, By by) {
    if (by.actor().role().isOfUnit()) {
      throw Refusal.forbidden("loop.unitsDoNotFile");
    }
    var service = process == null ? "" : process;
    var asked = new LikenessQuery(service, step, "", words == null ? "" : words, "");
    var cleared =
        similar.like(asked, Scope.PUBLIC, MOST_ALIKE).stream()
            .map(it -> new IssueNumber(it.number()))
            .toList();
    return Stream.concat(
            service.isEmpty()
                ? Stream.<JoinableIssue>of()
                : joiners.openAbout(service, MOST_ALIKE).stream(),
            joiners.cases(cleared).stream())
        .limit(MOST_ALIKE)
        .toList();
  }

  /**
   * Under an account, which goes to the vault.
   *
   * @param words what happened to them, for the office alone; may be empty
   * @return the id of what they joined
   */
  public String join(String id, String words, Identity identity, By by) {
    by.actor().require(Right.FOLLOW_OWN_ISSUES);
    if (by.actor().may(Right.SERVE_ON_PANEL)) {
      observers.requireInForce(by);
    }
    var joined = joiners.joinable(id);
    joiners.hold(joined.number());
    requireNotYet(mine(by), joined.number());
    var pseudonym = reporters.enter(identity, Secrecy.CONFIDENTIAL, by);
    return add(joined, words, null, Joiners.as(pseudonym, by));
  }

  private void requireNotYet(List<String> own, IssueNumber number) {
    if (joiners.wasReportedUnder(own, number)) {
      throw Refusal.conflict("joiners.reportedIt");
    }
    if (joiners.under(own).stream().anyMatch(it -> it.isStaying() && it.number().equals(number))) {
      throw Refusal.conflict("joiners.already");
    }
  }

  /**
   * Without a name; the code is shown once and is the only way back.
   *
   * @param draft of whoever sends it again because no answer came
   * @param browser what this browser is known by
   * @param from the caller's address; kept for a day as a mark
   * @return the code
   */
  public String joinAnonymously(
      String id, String words, String draft, String browser, String from, By by) {
    var joined = joiners.joinable(id);
    joiners.hold(joined.number());
    if (joiners.hasJoined(browser, joined.number())) {
      throw Refusal.conflict("joiners.already");
    }
    if (!throttle.count(JOINING, joined.number() + " " + from, by.at())) {
      throw Refusal.tooMany("joiners.tooMany");
    }
    var ticket = anonymous.enter(draft);
    add(joined, words, browser, Joiners.as(ticket.pseudonym(), by));
    return ticket.code().shown();
  }

  private String add(Joiners.Found joined, String words, String browser, By by) {
    var joiner = Joiner.of(joined.number(), joined.title(), words, browser, by);
    joiners.add(joiner);
    deeds.fire(joiner.joined(notices.inForce(by.at()).version(), by));
    return Long.toString(joiner.id());
  }

  /** All that this person joined, the latest first. */
  public List<JoinedIssue> of(By by) {
    return joiners.under(mine(by)).stream().map(it -> it.seen(progress(it.number(), by))).toList();
  }

  /** Whoever holds this code joined something, and reported nothing. */
  public boolean isJoiner(Actor reporter) {
    return !joiners.under(List.of(reporter.name())).isEmpty();
  }

  public void withdraw(String id, By by) {
    var joiner = get(id, by);
    deeds.fire(joiner.withdraw(Joiners.as(joiner.pseudonym(), by)));
  }

  /** Once it is over; nobody has to. */
  public void rate(String id, JoinerRating rating, By by) {
    var joiner = get(id, by);
    var main = main(joiner.number(), by);
    if (!Progress.of(main.stage()).isOver()) {
      throw Refusal.conflict("joiners.notOver");
    }
    var until = main.dates().watchedUntil();
    var watched = until != null && days.of(by).isNotAfter(until);
    deeds.fire(joiner.rate(rating, watched, Joiners.as(joiner.pseudonym(), by)));
  }

  void askAgain(@Observes IssueMoved moved) {
    if (moved.move() == Move.REOPEN) {
      joiners.of(moved.number()).forEach(Joiner::askAgain);
    }
  }

  private Joiner get(String id, By by) {
    return joiners.find(id, mine(by)).orElseThrow(() -> Refusal.unknown("joiners.unknown"));
  }

  /** Whoever works for a unit reads nothing as a reporter, as in the loop. */
  private List<String> mine(By by) {
    return by.actor().role().isOfUnit() ? List.of() : reporters.pseudonymsOf(by.actor());
  }

  private Progress progress(IssueNumber number, By by) {
    var view = issues.seenBy(Actor.HOUSE.at(by.at()), number);
    var main = view.links().mainStands();
    return Progress.of(main == null ? view.stage() : main);
  }

  /** What they joined, or what that was merged into. */
  private IssueView main(IssueNumber number, By by) {
    var house = Actor.HOUSE.at(by.at());
    var view = issues.seenBy(house, number);
    var main = view.links().mergedInto();
    return main == null ? view : issues.seenBy(house, main);
  }
}
