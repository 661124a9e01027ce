package bihuan.catalogue;

import static bihuan.start.BootStep.CATALOGUE;

import bihuan.access.Actor;
import bihuan.city.City;
import bihuan.parties.Units;
import bihuan.plan.Measures;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import bihuan.start.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Publishes the city's service processes on the first start. */
@ApplicationScoped
@Transactional
class CatalogueSeed {

  static final String PROCESSES = "processes.csv";
  static final String STEPS = "steps.csv";

  @Inject Processes processes;
  @Inject Editions editions;
  @Inject Units units;
  @Inject Measures measures;

  void load(@Observes @Boot.At(CATALOGUE) BootStep step) {
    if (processes.isEmpty()) {
      var codes = Set.copyOf(City.here().seed(PROCESSES).map(row -> row.text("code")));
      City.here().seed(STEPS).each(row -> check(row, codes));
      var steps = steps();
      City.here()
          .seed(PROCESSES)
          .each(row -> publish(row, steps.getOrDefault(row.text("code"), List.of())));
    }
  }

  private void check(Seed.Row row, Set<String> processes) {
    if (!processes.contains(row.text("process"))) {
      throw new IllegalArgumentException("process cannot be " + row.text("process"));
    }
    if (outsider(row).isEmpty()) {
      row.as("actor", units::get);
    }
  }

  private void publish(Seed.Row row, List<StepRow> steps) {
    var from = row.date("valid_from");
    var terms = terms(row, steps);
    row.as("lead", units::get);
    row.listAs("cooperating", units::get);
    row.listAs("measures", it -> measures.get(Integer.parseInt(it)));
    var by = Actor.HOUSE.at(from.atStartOfDay(City.ZONE).toInstant());
    editions.add(Edition.of(row.text("code"), 0, from, terms, "", by));
  }

  static Map<String, List<StepRow>> steps() {
    var steps = new HashMap<String, List<StepRow>>();
    City.here()
        .seed(STEPS)
        .each(
            row -> {
              var before = steps.computeIfAbsent(row.text("process"), it -> new ArrayList<>());
              before.add(step(row, before.size() + 1));
            });
    return steps;
  }

  private static StepRow step(Seed.Row row, int expected) {
    if (row.number("number") != expected) {
      throw new IllegalArgumentException("number should be " + expected);
    }
    var outsider = outsider(row);
    return new StepRow(
        expected,
        row.text("name"),
        row.text("english"),
        outsider.orElse(Doer.UNIT),
        outsider.isPresent() ? null : row.text("actor"),
        row.decimal("amount").orElse(null),
        row.one(Span.class, "span"),
        row.flag("counted"));
  }

  /** Empty where a unit does it. */
  private static Optional<Doer> outsider(Seed.Row row) {
    var actor = row.text("actor");
    return Stream.of(Doer.values()).filter(it -> it.name().equals(actor)).findFirst();
  }

  static EditionTerms terms(Seed.Row row, List<StepRow> steps) {
    return new EditionTerms(
        row.text("name"),
        row.text("english"),
        row.text("lead"),
        row.list("cooperating"),
        row.listAs("measures", Integer::valueOf),
        row.decimal("amount").orElse(null),
        row.one(Span.class, "span"),
        row.number("visits"),
        row.decimal("fee").orElse(null),
        row.several(Channel.class, "channels"),
        documents(row.list("documents"), row.list("documents_en")),
        row.flag("demo"),
        row.optional("note").orElse(""),
        row.optional("note_en").orElse(""),
        steps);
  }

  private static List<DocumentRow> documents(List<String> names, List<String> english) {
    if (names.size() != english.size()) {
      throw new IllegalArgumentException("documents and documents_en differ in number");
    }
    return IntStream.range(0, names.size())
        .mapToObj(it -> new DocumentRow(names.get(it), english.get(it)))
        .toList();
  }
}
