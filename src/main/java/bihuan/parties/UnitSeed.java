package bihuan.parties;

import bihuan.city.City;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import bihuan.start.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;

/** Enters the city's units on the first start, once every code names one. */
@ApplicationScoped
@Transactional
class UnitSeed {

  static final String UNITS = "units.csv";

  @Inject Units units;

  void load(@Observes @Boot.At(BootStep.UNITS) BootStep step) {
    if (units.isEmpty()) {
      var codes = new HashSet<String>();
      var table = City.here().seed(UNITS);
      table.each(row -> units.add(unit(row, codes)));
      table.each(row -> row.listAs("members", units::get));
      City.here().seed("districts.csv").each(row -> row.as("government", units::get));
    }
  }

  private static Unit unit(Seed.Row row, Set<String> before) {
    if (!before.add(row.text("code"))) {
      throw new IllegalArgumentException("code stands there twice: " + row.text("code"));
    }
    return unit(row);
  }

  static Unit unit(Seed.Row row) {
    return new Unit(
        row.text("code"),
        row.text("name"),
        row.text("short"),
        row.text("english"),
        row.one(UnitKind.class, "type"),
        row.list("members"));
  }
}
