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
      var adopted = new HashSet<String>();
      var table = City.here().seed(MEASURES);
      table.each(row -> adoptMeasure(row, announced));
      City.here().seed(TARGETS).each(row -> adopted.add(adoptTarget(row, announced)));
      table.each(row -> row.listAs("targets", it -> one(it, adopted)));
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
            row.listAs("units", this::known),
            row.text("lead"),
            row.one(ObservationKind.class, "observed")));
    row.list("targets").forEach(it -> announced.add(it + " of " + row.number("number")));
  }

  private Responsible known(String text) {
    var responsible = Responsible.parse(text);
    units.get(responsible.unit());
    return responsible;
  }

  private static String one(String id, Set<String> adopted) {
    if (!adopted.contains(id)) {
      throw new IllegalArgumentException("there is no target " + id);
    }
    return id;
  }

  private String adoptTarget(Seed.Row row, Set<String> announced) {
    var terms = TargetTerms.of(row);
    if (!announced.contains(terms.id() + " of " + terms.measure())) {
      throw new IllegalArgumentException(
          "measure " + terms.measure() + " does not name the target " + terms.id());
    }
    targets.add(new Target(terms));
    return terms.id();
  }
}
