package bihuan.demo;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.rounds.Answering;
import bihuan.rounds.AssignmentRow;
import bihuan.rounds.Assignments;
import bihuan.rounds.PlanRequest;
import bihuan.rounds.Planning;
import bihuan.rounds.RoundKind;
import bihuan.rounds.RoundState;
import bihuan.rounds.RoundTerms;
import bihuan.rounds.VisitForm;
import bihuan.start.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** The demonstration's rounds: one behind us, one going on, one being planned; each told once. */
@ApplicationScoped
@Transactional
class RoundStories {

  private static final Actor CORA = new Actor("cora", Role.COORDINATOR, "");

  private static final int EARLIER = 10;

  @PersistenceContext EntityManager em;

  @Inject Planning planning;
  @Inject Assignments assignments;
  @Inject Answering answering;

  void tell(Instant now) {
    City.here().seed("demo/rounds.csv").each(row -> tell(row, CORA.at(now).day()));
  }

  private void tell(Seed.Row row, LocalDate today) {
    if (em.find(StoryRecord.class, row.text("story")) != null) {
      return;
    }
    var begins = today.plusDays(row.number("begins"));
    var ends = today.plusDays(row.number("ends"));
    var first = begins.isBefore(today) ? begins : today;
    var made = CORA.at(noon(first.minusDays(EARLIER)));
    var round = planning.draft(terms(row, begins, ends), made);
    planning.propose(round, wish(row), made);
    var state = row.one(RoundState.class, "state");
    if (state != RoundState.DRAFT) {
      planning.announce(round, made);
      answer(round, state, begins, row.text("regret"));
    }
    if (state == RoundState.CLOSED) {
      planning.close(round, CORA.at(noon(ends.plusDays(1))));
    }
    em.persist(new StoryRecord(row.text("story"), Long.toHexString(round)));
  }

  /** Most say yes; of a round that is over most went, of one that goes on some still think. */
  private void answer(long round, RoundState state, LocalDate begins, String regret) {
    var number = 0;
    for (var task : assignments.ofRound(round, CORA)) {
      number++;
      if (number % 11 == 0) {
        answering.decline(task.key(), regret, by(task, begins.minusDays(2)));
      } else if (state == RoundState.CLOSED || number % 4 != 0) {
        answering.accept(task.key(), by(task, begins.minusDays(2)));
        if (state == RoundState.CLOSED && number % 9 != 0) {
          assignments.done(task.key(), by(task, begins.plusDays(number % 14)));
        }
      }
    }
  }

  private static By by(AssignmentRow task, LocalDate day) {
    return new Actor(task.account(), Role.OBSERVER, "").at(noon(day));
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(City.ZONE).toInstant();
  }

  private static RoundTerms terms(Seed.Row row, LocalDate begins, LocalDate ends) {
    return new RoundTerms(
        row.text("title"),
        row.one(RoundKind.class, "kind"),
        begins,
        ends,
        Set.copyOf(row.list("processes")),
        Set.copyOf(City.here().districts(row, "districts")),
        Set.copyOf(row.several(VisitForm.class, "forms")),
        row.text("script"));
  }

  private static PlanRequest wish(Seed.Row row) {
    return new PlanRequest(
        row.number("visits"), row.number("together"), row.number("by_lot"), row.number("seed"));
  }
}
