package bihuan.catalogue.importing;

import bihuan.catalogue.Arrival;
import bihuan.catalogue.Channel;
import bihuan.catalogue.DocumentRow;
import bihuan.catalogue.Doer;
import bihuan.catalogue.EditionFault;
import bihuan.catalogue.EditionTerms;
import bihuan.catalogue.Span;
import bihuan.catalogue.StepRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The rows of one process in a file: its own, those of its steps and of its documents. */
final class ProcessRows {

  private static final String NO_UNIT = "catalogue.import.unit";

  private final String code;
  private final CatalogueRow own;
  private final List<CatalogueRow> all = new ArrayList<>();
  private final SortedMap<Integer, CatalogueRow> steps = new TreeMap<>();
  private final SortedMap<Integer, CatalogueRow> documents = new TreeMap<>();

  ProcessRows(String code, CatalogueRow own) {
    this.code = code;
    this.own = own;
    all.add(own);
  }

  void addStep(CatalogueRow row) {
    add(row, steps);
  }

  void addDocument(CatalogueRow row) {
    add(row, documents);
  }

  /** It may be one of these: without it, part of the service would be taken for the whole. */
  void addWithoutCode(CatalogueRow row) {
    all.add(row);
    row.complain("code", "catalogue.import.noCode", code);
  }

  String code() {
    return code;
  }

  /**
   * What they say; what cannot be read is left out and complained of.
   *
   * @param unit the code of the unit people call so
   */
  EditionTerms terms(Function<String, Optional<String>> unit) {
    return new EditionTerms(
        own.text("name"),
        own.text("english"),
        own.one("lead", unit, NO_UNIT),
        own.several("cooperating", unit, NO_UNIT),
        own.wholes("measures"),
        own.decimal("amount"),
        own.constant(Span.class, "span"),
        own.whole("visits"),
        own.decimal("fee"),
        own.constants(Channel.class, "channels"),
        documents.values().stream().map(ProcessRows::document).toList(),
        own.flag("demo", false),
        own.text("note"),
        own.text("noteEnglish"),
        steps.values().stream().map(it -> step(it, unit)).toList());
  }

  List<CatalogueRow> all() {
    return List.copyOf(all);
  }

  /** What is wrong with the cells, in the order of the sheets. */
  List<CellFault> faults() {
    return all.stream().flatMap(it -> it.faults().stream()).toList();
  }

  /** A fault of the process as a whole. */
  CellFault fault(String key, Object... details) {
    return own.fault("code", key, details);
  }

  ProcessArrival arriving(Arrival arrival, List<CellFault> why) {
    return new ProcessArrival(own.number(), code, own.text("name"), arrival, why);
  }

  /** A flaw of the terms, at the cell it comes from. */
  void complain(EditionFault flaw) {
    var column = flaw.part().substring(flaw.part().lastIndexOf('.') + 1);
    row(flaw).complainUnlessDone(column, flaw.key(), flaw.details().toArray());
  }

  private CatalogueRow row(EditionFault flaw) {
    if (flaw.row() == 0) {
      return own;
    }
    var rows = flaw.part().startsWith("steps.") ? steps : documents;
    return List.copyOf(rows.values()).get(flaw.row() - 1);
  }

  private void add(CatalogueRow row, SortedMap<Integer, CatalogueRow> rows) {
    all.add(row);
    var number = row.whole("number");
    if (number == null) {
      row.complainUnlessDone("number", "catalogue.flaw.missing");
    } else if (rows.putIfAbsent(number, row) != null) {
      row.complain("number", "catalogue.flaw.twice", number);
    }
  }

  private static DocumentRow document(CatalogueRow row) {
    return new DocumentRow(row.text("name"), row.text("english"));
  }

  private static StepRow step(CatalogueRow row, Function<String, Optional<String>> units) {
    var outsider = row.outsider();
    var unit = outsider.isPresent() ? null : row.one("doer", units, NO_UNIT);
    return new StepRow(
        0,
        row.text("name"),
        row.text("english"),
        outsider.orElse(unit == null ? null : Doer.UNIT),
        unit,
        row.decimal("amount"),
        row.constant(Span.class, "span"),
        row.flag("counted", true));
  }
}
