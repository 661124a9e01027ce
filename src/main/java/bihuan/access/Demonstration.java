package bihuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The invented people of the demonstration; without it there are none of them. */
@ApplicationScoped
public class Demonstration {

  private static final String PEOPLE = "/seeds/demo/accounts.csv";

  @Inject
  @ConfigProperty(name = "bihuan.demo", defaultValue = "false")
  boolean on;

  /** The first of every role, whom the sign-in page offers with their public passwords. */
  public List<Person> people() {
    if (!on) {
      return List.of();
    }
    var firsts = new EnumMap<Role, Person>(Role.class);
    read().stream().map(Demonstration::person).forEach(it -> firsts.putIfAbsent(it.role(), it));
    return List.copyOf(firsts.values());
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
