package bihuan.parties;

import bihuan.city.City;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import bihuan.start.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Enters the city's units on the first start. */
@ApplicationScoped
@Transactional
class UnitSeed {

  static final String UNITS = "units.csv";

  @Inject Units units;

  void load(@Observes @Boot.At(BootStep.UNITS) BootStep step) {
    if (units.isEmpty()) {
      City.here().seed(UNITS).each(row -> units.add(unit(row)));
    }
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
