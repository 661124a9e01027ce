package bihuan.demo;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Enrolment;
import bihuan.access.Role;
import bihuan.access.standins.StandInNaming;
import bihuan.access.standins.StandIns;
import bihuan.city.City;
import bihuan.start.DemoMode;
import bihuan.start.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The invented people of the demonstration. */
@ApplicationScoped
@Transactional
public class DemoPeople {

  private static final String PEOPLE = "demo/accounts.csv";
  private static final String SUBSTITUTES = "demo/substitutes.csv";

  @Inject DemoMode mode;
  @Inject Enrolment enrolment;
  @Inject StandIns standIns;
  @Inject StandInNaming naming;

  /** Somebody invented, whose password everybody may know. */
  public record Person(
      String name,
      String displayZh,
      String displayEn,
      Role role,
      String unit,
      String password,
      boolean shown) {}

  /** Those whom the sign-in page offers, with their public passwords. */
  public List<Person> shown() {
    mode.require();
    return all().stream().filter(Person::shown).toList();
  }

  void open(Instant now) {
    var at = now.truncatedTo(ChronoUnit.MICROS);
    for (var it : all()) {
      enrolment.invent(
          it.name(), it.displayZh(), it.displayEn(), it.role(), it.unit(), it.password(), at);
    }
    all().stream()
        .filter(it -> it.role() == Role.HEAD && !it.unit().isEmpty())
        .forEach(it -> substitutes(new Actor(it.name(), it.role(), it.unit()).at(beforeAll(at))));
  }

  /** The first story begins within the year. */
  private static Instant beforeAll(Instant at) {
    return at.minus(366, ChronoUnit.DAYS);
  }

  /** What is about the office's own unit is another's to coordinate and to rule. */
  private void substitutes(By head) {
    if (standIns.seenBy(head).isEmpty()) {
      City.here()
          .seed(SUBSTITUTES)
          .each(it -> naming.substitute(it.one(Role.class, "part"), it.text("account"), head));
    }
  }

  private static List<Person> all() {
    return City.here().seed(PEOPLE).map(DemoPeople::person);
  }

  private static Person person(Seed.Row row) {
    return new Person(
        row.text("name"),
        row.text("display_zh"),
        row.text("display_en"),
        row.one(Role.class, "role"),
        row.optional("unit").orElse(""),
        row.text("password"),
        row.flag("shown"));
  }
}
