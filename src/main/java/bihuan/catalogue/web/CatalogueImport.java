package bihuan.catalogue.web;

import static java.util.stream.Collectors.toMap;

import bihuan.access.By;
import bihuan.catalogue.Arrival;
import bihuan.catalogue.Drafting;
import bihuan.catalogue.Terms;
import bihuan.catalogue.web.ImportReport.Arriving;
import bihuan.files.SheetReader;
import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import bihuan.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a catalogue from Excel: first to show what would become of each row, then to make drafts of
 * the good ones. Nothing is published by it.
 */
@RequestScoped
public class CatalogueImport {

  @Inject Drafting drafting;
  @Inject Units units;
  @Inject Language language;

  /** What would become of each row. */
  ImportReport preview(byte[] file, By by) {
    Drafting.requireOffice(by);
    var read = read(file);
    return report(read, terms(read), by);
  }

  /** Makes drafts of the good rows; the bad ones are told again. */
  ImportReport take(byte[] file, By by) {
    Drafting.requireOffice(by);
    var read = read(file);
    var terms = terms(read);
    var report = report(read, terms, by);
    report.processes().stream()
        .filter(it -> !it.arrival().isTaken())
        .forEach(it -> terms.remove(it.code()));
    drafting.take(terms, by);
    return report;
  }

  private CatalogueFile read(byte[] file) {
    return new CatalogueFile(SheetReader.excel(file), language.getLocale());
  }

  private Map<String, Terms> terms(CatalogueFile file) {
    return file.processes().stream()
        .collect(
            toMap(
                ProcessRows::code,
                it -> it.terms(this::unit),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private ImportReport report(CatalogueFile file, Map<String, Terms> terms, By by) {
    return new ImportReport(
        file.processes().stream().map(it -> arriving(it, terms.get(it.code()), by)).toList(),
        file.strays());
  }

  private Arriving arriving(ProcessRows rows, Terms terms, By by) {
    drafting.flaws(terms).forEach(rows::complain);
    if (!rows.complaints().isEmpty()) {
      return rows.arriving(Arrival.BAD, rows.complaints());
    }
    var arrival = drafting.arrival(rows.code(), terms, by);
    return rows.arriving(
        arrival,
        arrival == Arrival.BUSY
            ? List.of(rows.complaint("catalogue.draft.exists", rows.code()))
            : List.of());
  }

  /** The code of a unit by its code, by the name people use, or by both. */
  private Optional<String> unit(String called) {
    return units.all().stream().filter(it -> isCalled(it, called)).findFirst().map(UnitRow::code);
  }

  private static boolean isCalled(UnitRow unit, String called) {
    return called.equals(unit.code())
        || called.startsWith(unit.code() + " ")
        || called.equals(unit.name())
        || called.equals(unit.shortName())
        || called.equalsIgnoreCase(unit.english());
  }
}
