package bihuan.promises.web;

import bihuan.access.web.Me;
import bihuan.access.web.TakenBy;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.catalogue.web.ProcessNames;
import bihuan.files.SheetShare;
import bihuan.files.SheetWriter;
import bihuan.parties.web.UnitNames;
import bihuan.promises.CoverageShare;
import bihuan.promises.CoverageView;
import bihuan.promises.MeasureReach;
import bihuan.promises.ProcessReach;
import bihuan.promises.PromiseFigures;
import bihuan.promises.PromiseLine;
import bihuan.promises.PromiseStepLine;
import bihuan.promises.Spread;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What journeys add up to, as Excel in the reader's language. */
@RequestScoped
class PromiseSheets {

  private static final List<String> FIGURES =
      List.of(
          "journeys",
          "cases",
          "median",
          "lower",
          "upper",
          "hours",
          "kept",
          "judged",
          "unmeasured",
          "beyond");

  private static final int WIDTH = 18;

  @Inject Processes processes;
  @Inject ProcessNames processNames;
  @Inject UnitNames unitNames;
  @Inject PageWords say;
  @Inject PromiseFilter filter;
  @Inject TakenBy takenBy;
  @Inject Me me;

  /** Processes on one sheet, their steps on another. */
  byte[] ledger(List<PromiseLine> lines, List<PromiseStepLine> steps) throws IOException {
    var sheets = new LinkedHashMap<SheetWriter, List<List<Object>>>();
    sheets.put(
        sheet("title", Stream.of("process", "edition", "unit", "promised", "lostAt"), FIGURES),
        lines.stream().map(this::cells).toList());
    sheets.put(
        sheet("steps", Stream.of("process", "edition", "step", "unit", "promised"), FIGURES),
        steps.stream().map(this::cells).toList());
    return written(sheets, "promises.xlsx");
  }

  /** What was touched: in all, by measure, by place. */
  byte[] coverage(CoverageView view) throws IOException {
    var counts = view.withPlans() ? List.of("journeys", "tasks") : List.of("journeys");
    var sheets = new LinkedHashMap<SheetWriter, List<List<Object>>>();
    sheets.put(
        sheet("coverage", Stream.of("what", "touched"), List.of("all")),
        view.withPlans()
            ? List.of(
                cells("measures", view.measures()),
                cells("processes", view.processes()),
                cells("districts", view.districts()),
                cells("channels", view.channels()),
                cells("places", view.places()))
            : List.of(cells("measures", view.measures()), cells("processes", view.processes())));
    sheets.put(
        sheet("measures", Stream.of("number", "measure", "process", "issues"), counts),
        view.perMeasure().stream().map(it -> cells(it, view.withPlans())).toList());
    if (view.withPlans()) {
      sheets.put(
          sheet("places", Stream.of("process", "district", "channel"), counts),
          view.perProcess().stream().flatMap(this::cells).toList());
    } else {
      sheets.put(
          sheet("processes", Stream.of("process"), counts),
          view.perProcess().stream().map(this::whole).toList());
    }
    return written(sheets, "coverage.xlsx");
  }

  private List<Object> cells(PromiseLine it) {
    var edition = processes.edition(it.process(), it.edition());
    return with(
        it.figures(),
        named(edition),
        it.edition(),
        unitNames.unit(it.unit()),
        processNames.limit(it.promise().amount(), it.promise().span()),
        it.lostAt() == null
            ? ""
            : edition
                .step(it.lostAt())
                .map(step -> unitNames.of(step.name(), step.english()))
                .orElse(""));
  }

  private List<Object> cells(PromiseStepLine it) {
    var step = it.step();
    return with(
        it.figures(),
        named(processes.edition(it.process(), it.edition())),
        it.edition(),
        step.number() + " " + unitNames.of(step.name(), step.english()),
        processNames.doer(step),
        processNames.limit(step.amount(), step.span()));
  }

  private List<Object> cells(String what, CoverageShare covered) {
    return List.of(say.words("promises." + what), covered.touched(), covered.all());
  }

  private List<Object> cells(MeasureReach it, boolean withPlans) {
    return counted(
        Stream.of(
            it.number(),
            unitNames.of(it.title(), it.english()),
            String.join(" ", it.processes()),
            it.issues()),
        it.journeys(),
        it.tasks(),
        withPlans);
  }

  private Stream<List<Object>> cells(ProcessReach process) {
    return process.places().stream()
        .map(
            it ->
                counted(
                    Stream.of(
                        process.process() + " " + processNames.of(process.process()),
                        say.it(it.district()),
                        say.it(it.channel())),
                    it.journeys(),
                    it.tasks(),
                    true));
  }

  /** Of readers to whom no places are told. */
  private List<Object> whole(ProcessReach it) {
    return counted(
        Stream.of(it.process() + " " + processNames.of(it.process())), it.journeys(), 0, false);
  }

  private static List<Object> counted(Stream<?> cells, int journeys, int tasks, boolean withPlans) {
    var counts = withPlans ? Stream.of(journeys, tasks) : Stream.of(journeys);
    return Stream.concat(cells, counts).<Object>map(it -> it).toList();
  }

  private String named(EditionView edition) {
    return edition.code() + " " + unitNames.of(edition.name(), edition.english());
  }

  private List<Object> with(PromiseFigures figures, Object... cells) {
    var days = figures.days();
    var kept = figures.kept();
    var told =
        Stream.of(
            text(figures, PromiseFigures::journeys),
            text(days, Spread::cases),
            text(days, Spread::median),
            text(days, Spread::lower),
            text(days, Spread::upper),
            text(figures.hours(), Spread::median),
            text(kept, it -> new SheetShare(it.getPercent())),
            text(kept, it -> filter.isExact() ? it.whole() : null),
            text(figures, PromiseFigures::unmeasured),
            text(figures, PromiseFigures::documentsBeyond));
    return Stream.concat(Stream.of(cells), told).toList();
  }

  /** Empty where there are too few to tell. */
  private static <T> Object text(T figures, Function<T, Object> figure) {
    return Optional.ofNullable(figures).map(figure).orElse("");
  }

  private SheetWriter sheet(String title, Stream<String> heads, List<String> figures) {
    var said =
        Stream.concat(heads, figures.stream())
            .map(it -> say.words("promises.column." + it))
            .toList();
    return new SheetWriter(
        say.words("promises." + title), said, Collections.nCopies(said.size(), WIDTH));
  }

  private byte[] written(Map<SheetWriter, List<List<Object>>> sheets, String file)
      throws IOException {
    var out = new ByteArrayOutputStream();
    SheetWriter.write(sheets, takenBy.imprint(file, unitNames.unit(me.getUnit())), out);
    return out.toByteArray();
  }
}
