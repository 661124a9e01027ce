package bihuan.catalogue.importing;

import bihuan.Refusal;
import bihuan.catalogue.Drafting;
import bihuan.files.SheetReader;
import bihuan.files.SheetTable;
import bihuan.files.SheetWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A catalogue in Excel on its way in: the rows of its three sheets, brought together. */
final class CatalogueFile {

  private final SheetReader sheets;
  private final SheetWords words;
  private final Map<String, ProcessRows> processes = new LinkedHashMap<>();
  private final List<CellFault> strays = new ArrayList<>();
  private final List<CatalogueRow> strayRows = new ArrayList<>();
  private final List<SheetTable> read = new ArrayList<>();

  CatalogueFile(SheetReader sheets, SheetWords words) {
    this.sheets = sheets;
    this.words = words;
    rows(CatalogueSheet.PROCESSES).forEach(this::begin);
    addAll(CatalogueSheet.STEPS, ProcessRows::addStep);
    addAll(CatalogueSheet.DOCUMENTS, ProcessRows::addDocument);
  }

  Collection<ProcessRows> processes() {
    return processes.values();
  }

  /** What is wrong with rows that belong to no process. */
  List<CellFault> strays() {
    return List.copyOf(strays);
  }

  List<CatalogueRow> strayRows() {
    return List.copyOf(strayRows);
  }

  /** The sheets that were read, in the order of their kinds. */
  List<SheetTable> read() {
    return List.copyOf(read);
  }

  private void begin(CatalogueRow row) {
    var code = row.text("code");
    if (!Drafting.isCode(code)) {
      row.complain("code", "catalogue.import.code");
    }
    if (processes.putIfAbsent(code, new ProcessRows(code, row)) != null) {
      strays.add(row.fault("code", "catalogue.flaw.twice", code));
      strayRows.add(row);
    }
  }

  private void addAll(CatalogueSheet sheet, BiConsumer<ProcessRows, CatalogueRow> adding) {
    ProcessRows above = null;
    for (var row : rows(sheet).toList()) {
      var code = row.text("code");
      var process = processes.get(code);
      if (process != null) {
        adding.accept(process, row);
        above = process;
      } else if (code.isEmpty() && above != null) {
        above.addWithoutCode(row);
      } else {
        strays.add(row.fault("code", "catalogue.import.stray", code));
        strayRows.add(row);
      }
    }
  }

  private Stream<CatalogueRow> rows(CatalogueSheet sheet) {
    var table =
        sheet
            .in(sheets, words)
            .orElseThrow(
                () -> Refusal.invalid("catalogue.import.noSheet", sheet.title(words)).at("file"));
    read.add(table);
    return table.rows().stream().map(it -> new CatalogueRow(sheet, table, it, words));
  }
}
