package bihuan.access;

import static bihuan.start.BootStep.ACCOUNTS;

import bihuan.start.Boot;
import bihuan.start.BootStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The invented people of the demonstration; without it there are none of them. */
@ApplicationScoped
@Transactional
public class Demonstration {

  private static final String PEOPLE = "/seeds/demo/accounts.csv";

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
            .filter(it -> it.get("shown").equals("yes"))
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

  private static List<CSVRecord> read() {
    try (var in = Demonstration.class.getResourceAsStream(PEOPLE);
        var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(text)
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Person person(CSVRecord row) {
    return new Person(
        row.get("name"),
        row.get("display_zh"),
        row.get("display_en"),
        Role.valueOf(row.get("role")),
        row.get("unit"),
        row.get("password"));
  }

  /** Somebody invented, whose password everybody may know. */
  public record Person(
      String name, String displayZh, String displayEn, Role role, String unit, String password) {}
}
