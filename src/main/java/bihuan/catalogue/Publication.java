package bihuan.catalogue;

import bihuan.parties.Units;
import bihuan.start.Seed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Publishes the city's service processes on the first start. */
@ApplicationScoped
@Transactional
class Publication {

  static final String PROCESSES = "wuhai/processes.csv";
  static final String STEPS = "wuhai/steps.csv";

  @Inject Processes processes;
  @Inject Units units;

  void load(@Observes @Priority(50) @Initialized(ApplicationScoped.class) Object ready) {
    if (processes.isEmpty()) {
      var steps = steps();
      new Seed(PROCESSES)
          .each(row -> publish(row, steps.getOrDefault(row.text("code"), List.of())));
    }
  }

  private Map<String, List<Step>> steps() {
    var steps = new HashMap<String, List<Step>>();
    new Seed(STEPS)
        .each(
            row -> {
              var before = steps.computeIfAbsent(row.text("process"), it -> new ArrayList<>());
              before.add(step(row, before.size() + 1));
            });
    return steps;
  }

  private Step step(Seed.Row row, int expected) {
    if (row.number("number") != expected) {
      throw new IllegalArgumentException("number should be " + expected);
    }
    var actor = row.text("actor");
    var outsider = Stream.of(Doer.values()).filter(it -> it.name().equals(actor)).findFirst();
    return new Step(
        row.text("name"),
        row.text("english"),
        outsider.orElse(Doer.UNIT),
        outsider.isPresent() ? null : units.get(actor).code(),
        row.decimal("amount").orElse(null),
        row.one(Span.class, "span"),
        row.flag("counted"));
  }

  private void publish(Seed.Row row, List<Step> steps) {
    processes.add(
        new Process(
            row.text("code"),
            row.text("name"),
            row.text("english"),
            units.get(row.text("lead")).code(),
            row.list("cooperating").stream().map(it -> units.get(it).code()).toList(),
            row.list("measures").stream().map(Integer::valueOf).toList(),
            steps));
    processes.add(Promise.of(row.text("code"), terms(row)));
  }

  static PromiseRow terms(Seed.Row row) {
    return new PromiseRow(
        1,
        row.date("valid_from"),
        row.decimal("amount").orElse(null),
        row.one(Span.class, "span"),
        row.number("visits"),
        row.decimal("fee").orElse(null),
        row.several(Channel.class, "channels"),
        documents(row.list("documents"), row.list("documents_en")),
        row.flag("demo"),
        row.optional("note").orElse(""),
        row.optional("note_en").orElse(""));
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
