package bihuan.demo;

import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.instructions.JointMeetings;
import bihuan.instructions.Mandates;
import bihuan.loop.Issues;
import bihuan.series.IssueNumber;
import bihuan.start.Seed;
import bihuan.supervision.LadderStep;
import bihuan.supervision.PaperRow;
import bihuan.supervision.PaperState;
import bihuan.supervision.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;

/** The demonstration's papers, instructions and joint meetings; each told once. */
@ApplicationScoped
@Transactional
class LadderStories {

  private static final Actor CORA = new Actor("cora", Role.COORDINATOR, "D01");
  private static final Actor HELEN = new Actor("helen", Role.HEAD, "D01");
  private static final Actor LEO = new Actor("leo", Role.LEADER, "");

  @PersistenceContext EntityManager em;

  @Inject Papers papers;
  @Inject Mandates mandates;
  @Inject JointMeetings meetings;
  @Inject Issues issues;
  @Inject Accounts accounts;

  void tell(Instant now) {
    var today = City.day(now);
    City.here().seed("demo/papers.csv").each(row -> once("paper", row, it -> paper(it, today)));
    City.here()
        .seed("demo/instructions.csv")
        .each(row -> once("word", row, it -> instruct(it, today)));
    City.here().seed("demo/meetings.csv").each(row -> once("meeting", row, it -> meet(it, today)));
  }

  private interface Telling {
    String of(Seed.Row row);
  }

  private void once(String kind, Seed.Row row, Telling telling) {
    var story = kind + " " + row.text("story");
    if (em.find(StoryRecord.class, story) == null) {
      em.persist(new StoryRecord(story, telling.of(row)));
    }
  }

  private String paper(Seed.Row row, LocalDate today) {
    var number = number(row.text("issue"));
    var id = proposed(number, row, today);
    var issued = row.optional("issued");
    if (issued.isPresent()) {
      var day = today.minusDays(Integer.parseInt(issued.get()));
      papers.issue(id, at(HELEN, day, 9));
      var unit = papers.seenBy(at(CORA, day, 9), id).row().unit();
      papers.acknowledge(id, at(of(unit, Role.CASE_HANDLER), day, 11));
      row.optional("answer").ifPresent(it -> answer(id, unit, it, day.plusDays(1)));
    }
    return "told";
  }

  /** What a mark on the issue proposed already, or another one. */
  private String proposed(IssueNumber number, Seed.Row row, LocalDate today) {
    var step = row.one(LadderStep.class, "step");
    var by = at(CORA, today.minusDays(3), 9);
    return papers.about(issues.seenBy(by, number), by).stream()
        .filter(it -> it.step() == step && it.state() == PaperState.PROPOSED)
        .map(PaperRow::id)
        .findFirst()
        .orElseGet(() -> papers.propose(step, number, row.text("words"), by).row().id());
  }

  private void answer(String id, String unit, String words, LocalDate day) {
    papers.answer(id, words, null, at(of(unit, Role.CASE_HANDLER), day, 9));
    papers.sign(id, at(of(unit, Role.APPROVER), day, 10));
    papers.release(id, "", at(CORA, day, 15));
  }

  private String instruct(Seed.Row row, LocalDate today) {
    var day = today.minusDays(2);
    var due = today.plusDays(row.number("due"));
    var number = number(row.text("issue"));
    var id = mandates.instruct(number, row.text("words"), due, at(LEO, day, 18)).row().id();
    row.optional("unit")
        .ifPresent(
            unit -> {
              mandates.hand(id, unit, at(CORA, day.plusDays(1), 9));
              var officer = at(of(unit, Role.CASE_HANDLER), day.plusDays(1), 15);
              mandates.answer(id, row.text("answer"), due, officer);
              mandates.sign(id, at(of(unit, Role.APPROVER), day.plusDays(1), 16));
            });
    return "told";
  }

  private String meet(Seed.Row row, LocalDate today) {
    var held = today.minusDays(row.number("held"));
    var id =
        meetings.call(
            row.text("title"),
            held,
            row.text("place"),
            row.list("issues").stream().map(this::number).toList(),
            row.list("units"),
            at(CORA, held.minusDays(1), 9));
    meetings.note(id, row.text("minutes"), at(CORA, held, 17));
    meetings.decide(
        id,
        row.text("decider"),
        row.text("decision"),
        today.plusDays(row.number("due")),
        at(CORA, held, 17));
    meetings.issue(id, at(HELEN, held, 18));
    return "told";
  }

  private IssueNumber number(String story) {
    return new IssueNumber(em.find(StoryRecord.class, story).number());
  }

  private Actor of(String unit, Role role) {
    return new Actor(accounts.namesOf(unit, role).get(0), role, unit);
  }

  private static By at(Actor actor, LocalDate day, int hour) {
    return actor.at(day.atTime(hour, 0).atZone(City.ZONE).toInstant());
  }
}
