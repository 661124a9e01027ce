package bihuan.parties;

import bihuan.start.Seed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Enters the city's units on the first start. */
@ApplicationScoped
@Transactional
class UnitSeed {

  static final String UNITS = "cities/wuhai/units.csv";

  @Inject Units units;

  void load(@Observes @Priority(40) @Initialized(ApplicationScoped.class) Object ready) {
    if (units.isEmpty()) {
      new Seed(UNITS).each(row -> units.add(unit(row)));
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
