package bihuan.access;

import static bihuan.start.BootStep.ACCOUNTS;

import bihuan.start.Boot;
import bihuan.start.BootStep;
import bihuan.start.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The invented people of the demonstration; without it there are none of them. */
@ApplicationScoped
@Transactional
public class Demonstration {

  private static final String PEOPLE = "demo/accounts.csv";

  @Inject Enrolment enrolment;
  @Inject Accounts accounts;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "bihuan.demo", defaultValue = "false")
  boolean on;

  void begin(@Observes @Boot.At(ACCOUNTS) BootStep step) {
    if (on) {
      read().stream().map(Demonstration::person).forEach(this::open);
    }
  }

  /** Those whom the sign-in page offers, with their public passwords. */
  public List<Person> people() {
    return on
        ? read().stream()
            .filter(it -> it.optional("shown").filter("yes"::equals).isPresent())
            .map(Demonstration::person)
            .toList()
        : List.of();
  }

  private void open(Person it) {
    if (accounts.named(it.name()).isEmpty()) {
      enrolment.found(
          it.name(),
          it.displayZh(),
          it.displayEn(),
          it.role(),
          it.unit(),
          it.password(),
          true,
          clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
  }

  private static List<Seed.Row> read() {
    return new Seed(PEOPLE).map(row -> row);
  }

  private static Person person(Seed.Row row) {
    return new Person(
        row.text("name"),
        row.text("display_zh"),
        row.text("display_en"),
        row.one(Role.class, "role"),
        row.optional("unit").orElse(""),
        row.text("password"));
  }

  /** Somebody invented, whose password everybody may know. */
  public record Person(
      String name, String displayZh, String displayEn, Role role, String unit, String password) {}
}
