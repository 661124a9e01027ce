package bihuan.plan;

import static bihuan.start.BootStep.PLAN;

import bihuan.city.City;
import bihuan.parties.Units;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import bihuan.start.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;

/** Adopts the city's plan on the first start: its measures and their targets. */
@ApplicationScoped
@Transactional
class PlanSeed {

  static final String MEASURES = "measures.csv";
  static final String TARGETS = "targets.csv";

  @Inject Measures measures;
  @Inject Targets targets;
  @Inject Units units;

  void load(@Observes @Boot.At(PLAN) BootStep step) {
    if (measures.isEmpty()) {
      var announced = new HashSet<String>();
      City.here().seed(MEASURES).each(row -> adoptMeasure(row, announced));
      City.here().seed(TARGETS).each(row -> adoptTarget(row, announced));
    }
  }

  private void adoptMeasure(Seed.Row row, Set<String> announced) {
    var dimension = row.one(Dimension.class, "dimension");
    if (dimension.section() != row.one(Section.class, "section")) {
      throw new IllegalArgumentException(dimension + " is not in this section");
    }
    measures.add(
        new Measure(
            row.number("number"),
            dimension,
            row.text("title"),
            row.text("english"),
            row.list("units").stream().map(this::known).toList(),
            row.text("lead"),
            row.one(ObservationKind.class, "observed")));
    row.list("targets").forEach(it -> announced.add(it + " of " + row.number("number")));
  }

  private Responsible known(String text) {
    var responsible = Responsible.parse(text);
    units.get(responsible.unit());
    return responsible;
  }

  private void adoptTarget(Seed.Row row, Set<String> announced) {
    var terms = TargetTerms.of(row);
    if (!announced.contains(terms.id() + " of " + terms.measure())) {
      throw new IllegalArgumentException(
          "measure " + terms.measure() + " does not name the target " + terms.id());
    }
    targets.add(new Target(terms));
  }
}
