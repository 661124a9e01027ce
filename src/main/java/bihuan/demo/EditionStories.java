package bihuan.demo;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.catalogue.Drafting;
import bihuan.catalogue.EditionTerms;
import bihuan.catalogue.Processes;
import bihuan.city.City;
import bihuan.start.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The demonstration's catalogue moves on: a promise renewed, one to come, one being written; each
 * told once.
 */
@ApplicationScoped
@Transactional
class EditionStories {

  private static final Actor CORA = new Actor("cora", Role.COORDINATOR, "");
  private static final Actor HELEN = new Actor("helen", Role.HEAD, "");

  @PersistenceContext EntityManager em;

  @Inject Drafting drafting;
  @Inject Processes processes;

  void tell(Instant now) {
    City.here().seed("demo/editions.csv").each(row -> tell(row, CORA.at(now).day()));
  }

  private void tell(Seed.Row row, LocalDate today) {
    var story = "edition " + row.text("story");
    if (em.find(StoryRecord.class, story) != null) {
      return;
    }
    var code = row.text("process");
    var written = today.plusDays(row.number("written"));
    var draft = drafting.begin(code, at(CORA, written, 10));
    var terms = renewed(draft.terms(), row);
    var saved = drafting.save(code, draft.revision(), terms, at(CORA, written, 11));
    if (row.optional("begins").isPresent()) {
      var begins = begins(code, today.plusDays(row.number("begins")));
      drafting.publish(code, saved.revision(), begins, row.text("reason"), at(HELEN, written, 16));
    }
    em.persist(new StoryRecord(story, code));
  }

  /** Not before the edition it renews, whatever day the demonstration is started on. */
  private LocalDate begins(String code, LocalDate told) {
    var last = processes.editions(code).get(0).validFrom();
    return told.isBefore(last) ? last : told;
  }

  private static By at(Actor actor, LocalDate day, int hour) {
    return actor.at(day.atTime(hour, 0).atZone(City.ZONE).toInstant());
  }

  private static EditionTerms renewed(EditionTerms terms, Seed.Row row) {
    var without = row.optional("without").orElse("");
    return new EditionTerms(
        terms.name(),
        terms.english(),
        terms.lead(),
        terms.cooperating(),
        terms.measures(),
        row.decimal("amount").orElse(null),
        terms.span(),
        row.number("visits"),
        terms.fee(),
        terms.channels(),
        terms.documents().stream().filter(it -> !it.name().equals(without)).toList(),
        terms.demo(),
        terms.note(),
        terms.noteEnglish(),
        terms.steps());
  }
}
