package bihuan.panel;

import static bihuan.start.BootStep.CITY;

import bihuan.city.City;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import bihuan.start.SeedFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Every version of the undertaking; a new one is added, none is ever changed. */
@ApplicationScoped
public class Undertakings {

  static final String TEXTS = "undertakings.csv";

  private List<Undertaking> versions;

  void read(@Observes @Boot.At(CITY) BootStep step) {
    var found = new LinkedHashMap<String, Undertaking>();
    City.here()
        .seed(TEXTS)
        .each(
            row -> {
              var it =
                  found.computeIfAbsent(
                      row.text("version"),
                      version ->
                          new Undertaking(
                              version,
                              row.date("valid_from"),
                              new ArrayList<>(),
                              new ArrayList<>()));
              it.chinese().add(row.text("zh"));
              it.english().add(row.text("en"));
            });
    versions = List.copyOf(found.values());
    if (versions.isEmpty()) {
      throw new SeedFault(TEXTS + ": there is no undertaking");
    }
  }

  /** The text in force on this day; the first one before there was any. */
  public Undertaking inForce(LocalDate day) {
    return versions.stream()
        .filter(it -> !it.validFrom().isAfter(day))
        .max(Comparator.comparing(Undertaking::validFrom))
        .orElse(versions.get(0));
  }

  /** The text of this version, the one agreed to before. */
  public Undertaking get(String version) {
    return versions.stream()
        .filter(it -> it.version().equals(version))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no undertaking " + version));
  }
}
