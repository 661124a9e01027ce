package bihuan.supervision;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.calendar.CalendarFollowed;
import bihuan.classification.CardRuling;
import bihuan.deadlines.Days;
import bihuan.deadlines.Today;
import bihuan.ledger.Deed;
import bihuan.loop.Duties;
import bihuan.loop.Duties.Duty;
import bihuan.loop.IssueMoved;
import bihuan.loop.IssueNoted;
import bihuan.loop.Issues;
import bihuan.loop.Move;
import bihuan.series.IssueNumber;
import bihuan.supervision.PaperView.Lapse;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the house itself does with papers: it proposes the one step that fits today, once for each
 * due day, and lets lapse what has no ground any more. It issues none.
 */
@ApplicationScoped
@Transactional
public class Ladder {

  private static final int AFTER_ALL_OTHERS = 3000;

  private static final int BATCH = 200;

  private static final String PROPOSALS =
      "select p.id from Paper p where p.state = :state and p.id > :after order by p.id";

  private static final int APPEALED_WITHIN = 60;

  private static final String APPEALABLE =
      """
      select p from Paper p
      where p.state in :states and p.issued >= :since and p.appealed is null
      """;

  private static final String UNANSWERED =
      """
      select p.id from Paper p
      where p.state in :states and p.answerDue < :today and (p.appealed is null or p.ruling is not null)
        and (p.answerDue > :due or (p.answerDue = :due and p.id > :id))
      order by p.answerDue, p.id
      """;

  @PersistenceContext EntityManager em;

  @Inject Papers papers;
  @Inject PaperWords wording;
  @Inject Duties duties;
  @Inject Issues issues;
  @Inject Days days;
  @Inject Event<Deed> deeds;
  @Inject Clock clock;

  // ---- by the clock

  /**
   * A clock that a unit owes is over: proposes the step that fits today, and none below it. Done
   * twice it does nothing more.
   */
  public void climb(Duty duty, By house) {
    if (duty.isUnits()) {
      fitting(-duty.days(), days.of(house)).ifPresent(it -> climb(it, duty, house));
    }
  }

  /** The highest that so many working days over allow. */
  static Optional<LadderStep> fitting(int over, Today today) {
    return Stream.of(LadderStep.values())
        .filter(it -> it.cause() == LadderStep.Cause.OVERDUE)
        .filter(it -> over >= Math.max(1, today.amount(it.trigger())))
        .reduce((lower, higher) -> higher);
  }

  private void climb(LadderStep step, Duty duty, By house) {
    var audience = issues.audience(duty.number());
    if (audience.lead() == null || audience.outgoingTitle() == null) {
      return;
    }
    var known =
        papers.of(duty.number()).stream()
            .filter(it -> it.unit().equals(audience.lead()) && it.due().equals(duty.due()))
            .toList();
    if (known.stream().anyMatch(it -> it.step().isNotBelow(step))) {
      return;
    }
    known.stream()
        .filter(it -> it.step().cause() == LadderStep.Cause.OVERDUE)
        .filter(it -> it.isAt(PaperState.PROPOSED))
        .forEach(it -> deeds.fire(it.lapse(Lapse.SUPERSEDED, house)));
    var about =
        papers.subject(duty.number(), audience.lead(), audience.outgoingTitle(), duty.due());
    papers.add(step, about, "", "", house);
  }

  /** Those whose answer is overdue, a batch behind this one. */
  public List<Long> unanswered(LocalDate today, Long after) {
    var last = after == null ? null : em.find(Paper.class, after);
    return em.createQuery(UNANSWERED, Long.class)
        .setParameter("states", PaperState.WITH_UNIT)
        .setParameter("today", today)
        .setParameter("due", last == null ? LocalDate.EPOCH : last.summary().due())
        .setParameter("id", last == null ? 0L : after)
        .setMaxResults(BATCH)
        .getResultList();
  }

  /** Proposes what follows a paper that was not answered; in a transaction of its own. */
  @Transactional(TxType.REQUIRES_NEW)
  public void follow(Long id, By house) {
    var paper = em.find(Paper.class, id);
    var today = days.of(house);
    paper
        .step()
        .next()
        .filter(it -> paper.isUnansweredFor(today.amount(it.trigger()), today))
        .filter(
            it -> papers.of(paper.number()).stream().noneMatch(known -> follows(known, it, paper)))
        .ifPresent(it -> papers.add(it, paper.about(), "", "", house));
  }

  private static boolean follows(Paper known, LadderStep step, Paper paper) {
    return known.step().rung() == step
        && known.unit().equals(paper.unit())
        && (known.due().equals(paper.due()) || known.isAt(PaperState.PROPOSED));
  }

  /** What waits to be issued, a batch behind this one. */
  public List<Long> proposals(Long after) {
    return em.createQuery(PROPOSALS, Long.class)
        .setParameter("state", PaperState.PROPOSED)
        .setParameter("after", after == null ? 0L : after)
        .setMaxResults(BATCH)
        .getResultList();
  }

  /** Lets it lapse where what it was proposed for is gone; in a transaction of its own. */
  @Transactional(TxType.REQUIRES_NEW)
  public void review(Long id, By house) {
    var paper = em.find(Paper.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (paper.isAt(PaperState.PROPOSED)) {
      passing(paper, house).ifPresent(it -> deeds.fire(paper.lapse(it, house)));
    }
  }

  /** Why a proposal no longer stands; empty where it does. */
  Optional<Lapse> passing(Paper paper, By by) {
    var lead = issues.audience(paper.number()).lead();
    return switch (paper.step().cause()) {
      case CARD -> Optional.empty();
      case UNANSWERED ->
          paper.isByHand() || isUnanswered(paper)
              ? withUnit(paper, lead)
              : Optional.of(Lapse.ANSWERED);
      case OVERDUE -> paper.isByHand() ? withUnit(paper, lead) : late(paper, lead, by);
    };
  }

  private Optional<Lapse> withUnit(Paper paper, String lead) {
    return paper.unit().equals(lead) && duties.isOpen(paper.number())
        ? Optional.empty()
        : Optional.of(Lapse.MOVED_ON);
  }

  private Optional<Lapse> late(Paper paper, String lead, By by) {
    var duty = duties.of(paper.number(), by).filter(Duty::isUnits);
    if (duty.isEmpty() || !paper.unit().equals(lead)) {
      return Optional.of(Lapse.MOVED_ON);
    }
    return duty.get().due().equals(paper.due()) ? Optional.empty() : Optional.of(Lapse.DUE_MOVED);
  }

  /** The one before it, of which it was proposed. */
  private boolean isUnanswered(Paper paper) {
    return papers.of(paper.number()).stream()
        .filter(it -> it.unit().equals(paper.unit()) && it.due().equals(paper.due()))
        .filter(it -> it.step().next().filter(next -> next == paper.step().rung()).isPresent())
        .anyMatch(Paper::isWithReader);
  }

  /** Days for an appeal follow the calendar, and none moves earlier. */
  void keep(@Observes CalendarFollowed followed) {
    var change = followed.change();
    var today = days.changedOn(clock.instant());
    var before = today.calendar().unlike(change.days());
    em.createQuery(APPEALABLE, Paper.class)
        .setParameter("states", PaperState.DELIVERED)
        .setParameter("since", today.date().minusDays(APPEALED_WITHIN))
        .getResultStream()
        .forEach(it -> it.follow(change.sooner(), before, today));
  }

  // ---- by what happens to the issue

  void hear(@Observes @Priority(AFTER_ALL_OTHERS) IssueMoved moved) {
    if (moved.isFiling()) {
      return;
    }
    var house = Actor.HOUSE.at(moved.hand().at());
    for (var it : papers.of(moved.number())) {
      if (it.isAt(PaperState.PROPOSED)) {
        passing(it, house).ifPresent(why -> deeds.fire(it.lapse(why, house)));
      } else if (it.isAt(PaperState.ISSUED) && it.step() == LadderStep.REMINDER_LETTER) {
        late(it, issues.audience(moved.number()).lead(), house)
            .filter(why -> why == Lapse.MOVED_ON)
            .ifPresent(why -> deeds.fire(it.release(why, house)));
      }
    }
    if (moved.move() == Move.RULE_APPEAL) {
      takeBack(moved, house);
    }
  }

  private void takeBack(IssueMoved ruled, By house) {
    if (!CardRuling.CANCELLED.name().equals(ruled.facts().get("ruling"))) {
      return;
    }
    papers.of(ruled.number()).stream()
        .filter(it -> it.isOfCard(ruled.facts().get("card")))
        .filter(it -> it.unit().equals(ruled.facts().get("unit")))
        .forEach(
            it -> {
              if (it.isAt(PaperState.PROPOSED)) {
                deeds.fire(it.lapse(Lapse.CARD_CANCELLED, house));
              } else if (it.isWithReader()) {
                deeds.fire(it.release(Lapse.CARD_CANCELLED, house));
              }
            });
  }

  /** Marks and cards are put in writing. */
  void hear(@Observes @Priority(AFTER_ALL_OTHERS) IssueNoted noted) {
    switch (noted.note()) {
      case SUPERVISED -> write(LadderStep.SUPERVISION_NOTICE, noted);
      case MAJOR -> write(LadderStep.MAJOR_REPORT, noted);
      case YELLOW_CARD, RED_CARD ->
          add(
              LadderStep.CARD_NOTICE,
              noted.number(),
              noted.facts().get("unit"),
              noted.facts().get("card"),
              "",
              noted.hand());
      default -> {}
    }
  }

  /** Unless it is written already, which raised the mark. */
  private void write(LadderStep step, IssueNoted noted) {
    var lead = issues.audience(noted.number()).lead();
    var known =
        papers.of(noted.number()).stream()
            .anyMatch(
                it -> it.step() == step && it.unit().equals(lead) && !it.isAt(PaperState.LAPSED));
    if (lead != null && !known) {
      add(step, noted.number(), lead, "", noted.words(), noted.hand());
    }
  }

  private void add(
      LadderStep step, IssueNumber number, String unit, String cause, String words, By by) {
    var title = issues.audience(number).outgoingTitle();
    if (title == null) {
      return;
    }
    var due = cause.isEmpty() ? papers.hangsOn(number, by) : by.day();
    var about = papers.subject(number, unit, title, due);
    if (!papers.isThere(step, about, cause)) {
      papers.add(step, about, cause, cause.isEmpty() ? said(step, about, words, by) : "", by);
    }
  }

  /** What was said beside it, behind what the house would say where that is so. */
  private String said(LadderStep step, PaperSubject about, String words, By by) {
    if (!words.isEmpty() && !papers.isSaid(step, about.number(), about.unit(), by)) {
      return words;
    }
    var usual = wording.text(step, about.letter(), about.named(), about.due(), "");
    return words.isEmpty() ? usual : usual + "\n\n" + words;
  }
}
