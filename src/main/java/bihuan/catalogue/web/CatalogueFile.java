package bihuan.catalogue.web;

import bihuan.Refusal;
import bihuan.catalogue.Drafting;
import bihuan.catalogue.web.ImportReport.Complaint;
import bihuan.files.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A catalogue in Excel on its way in: the rows of its three sheets, brought together. */
final class CatalogueFile {

  private final List<Sheet> tables;
  private final Locale language;
  private final Map<String, ProcessRows> processes = new LinkedHashMap<>();
  private final List<Complaint> strays = new ArrayList<>();

  /**
   * @param language of its reader; the file may be in another one
   */
  CatalogueFile(List<Sheet> tables, Locale language) {
    this.tables = tables;
    this.language = language;
    rows(CatalogueSheet.PROCESSES).forEach(this::begin);
    rows(CatalogueSheet.STEPS).forEach(it -> add(it, ProcessRows::addStep));
    rows(CatalogueSheet.DOCUMENTS).forEach(it -> add(it, ProcessRows::addDocument));
  }

  Collection<ProcessRows> processes() {
    return processes.values();
  }

  /** What is wrong with rows that belong to no process. */
  List<Complaint> strays() {
    return List.copyOf(strays);
  }

  private void begin(CatalogueRow row) {
    var code = row.text("code");
    if (!Drafting.isCode(code)) {
      row.complain("code", "catalogue.import.code");
    }
    if (processes.putIfAbsent(code, new ProcessRows(code, row)) != null) {
      strays.add(row.complaint("code", "catalogue.flaw.twice", code));
    }
  }

  private void add(CatalogueRow row, BiConsumer<ProcessRows, CatalogueRow> adding) {
    var process = processes.get(row.text("code"));
    if (process == null) {
      strays.add(row.complaint("code", "catalogue.import.stray", row.text("code")));
    } else {
      adding.accept(process, row);
    }
  }

  private Stream<CatalogueRow> rows(CatalogueSheet sheet) {
    var table =
        sheet
            .in(tables)
            .orElseThrow(
                () ->
                    Refusal.invalid("catalogue.import.noSheet", sheet.title(language)).at("file"));
    requireColumns(sheet, table);
    return table.rows().stream().map(it -> new CatalogueRow(sheet, table, it, language));
  }

  /** A column that is left out would be read as something given up. */
  private void requireColumns(CatalogueSheet sheet, Sheet table) {
    var missing =
        sheet.columnsToRead().stream()
            .filter(it -> CatalogueSheet.place(it, table) < 0)
            .map(it -> CatalogueSheet.head(it, language))
            .collect(Collectors.joining(" \u00b7 "));
    if (!missing.isEmpty()) {
      throw Refusal.invalid("catalogue.import.noColumn", sheet.title(language), missing).at("file");
    }
  }
}
