package bihuan.catalogue.importing;

import bihuan.Refusal;
import bihuan.catalogue.Drafting;
import bihuan.files.SheetTable;
import bihuan.files.SheetWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A catalogue in Excel on its way in: the rows of its three sheets, brought together. */
final class CatalogueFile {

  private final List<SheetTable> sheets;
  private final SheetWords words;
  private final Map<String, ProcessRows> processes = new LinkedHashMap<>();
  private final List<CellFault> strays = new ArrayList<>();

  CatalogueFile(List<SheetTable> sheets, SheetWords words) {
    this.sheets = sheets;
    this.words = words;
    rows(CatalogueSheet.PROCESSES).forEach(this::begin);
    rows(CatalogueSheet.STEPS).forEach(it -> add(it, ProcessRows::addStep));
    rows(CatalogueSheet.DOCUMENTS).forEach(it -> add(it, ProcessRows::addDocument));
  }

  Collection<ProcessRows> processes() {
    return processes.values();
  }

  /** What is wrong with rows that belong to no process. */
  List<CellFault> strays() {
    return List.copyOf(strays);
  }

  private void begin(CatalogueRow row) {
    var code = row.text("code");
    if (!Drafting.isCode(code)) {
      row.complain("code", "catalogue.import.code");
    }
    if (processes.putIfAbsent(code, new ProcessRows(code, row)) != null) {
      strays.add(row.fault("code", "catalogue.flaw.twice", code));
    }
  }

  private void add(CatalogueRow row, BiConsumer<ProcessRows, CatalogueRow> adding) {
    var process = processes.get(row.text("code"));
    if (process == null) {
      strays.add(row.fault("code", "catalogue.import.stray", row.text("code")));
    } else {
      adding.accept(process, row);
    }
  }

  private Stream<CatalogueRow> rows(CatalogueSheet sheet) {
    var table =
        sheet
            .in(sheets, words)
            .orElseThrow(
                () -> Refusal.invalid("catalogue.import.noSheet", sheet.title(words)).at("file"));
    requireColumns(sheet, table);
    return table.rows().stream().map(it -> new CatalogueRow(sheet, table, it, words));
  }

  /** A column that is left out would be read as something given up. */
  private void requireColumns(CatalogueSheet sheet, SheetTable table) {
    var missing =
        sheet.columnsToRead().stream()
            .filter(it -> CatalogueSheet.place(it, table, words) < 0)
            .map(it -> CatalogueSheet.head(it, words))
            .collect(Collectors.joining(" \u00b7 "));
    if (!missing.isEmpty()) {
      throw Refusal.invalid("catalogue.import.noColumn", sheet.title(words), missing).at("file");
    }
  }
}
