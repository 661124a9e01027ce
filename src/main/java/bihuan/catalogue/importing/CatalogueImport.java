package bihuan.catalogue.importing;

import static java.util.stream.Collectors.toMap;

import bihuan.Spelling;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.catalogue.Arrival;
import bihuan.catalogue.Drafting;
import bihuan.catalogue.EditionTerms;
import bihuan.files.SheetReader;
import bihuan.files.SheetWords;
import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a catalogue from Excel: first to show what would become of each row, then to make drafts of
 * the good ones. Nothing is published by it.
 */
@ApplicationScoped
public class CatalogueImport {

  @Inject Drafting drafting;
  @Inject Units units;

  /** What would become of each row. */
  public ImportReport preview(byte[] file, SheetWords words, By by) {
    by.actor().require(Right.KEEP_CATALOGUE);
    var read = new CatalogueFile(SheetReader.of(file), words);
    return report(read, terms(read), by);
  }

  /** Makes drafts of the good rows; the bad ones are told again. */
  public ImportReport take(byte[] file, SheetWords words, By by) {
    by.actor().require(Right.KEEP_CATALOGUE);
    var read = new CatalogueFile(SheetReader.of(file), words);
    var terms = terms(read);
    var report = report(read, terms, by);
    report.processes().stream()
        .filter(it -> !it.arrival().isTaken())
        .forEach(it -> terms.remove(it.code()));
    drafting.take(terms, by);
    return report;
  }

  /**
   * The rows of what was not taken as a file of the same kind, each with what is wrong with it.
   *
   * @param said a fault in words
   */
  public void mend(
      byte[] file, SheetWords words, Function<CellFault, String> said, By by, OutputStream out)
      throws IOException {
    by.actor().require(Right.KEEP_CATALOGUE);
    var read = new CatalogueFile(SheetReader.of(file), words);
    var bad =
        report(read, terms(read), by).processes().stream()
            .filter(it -> !it.faults().isEmpty())
            .map(ProcessArrival::code)
            .toList();
    new CatalogueMending(read, bad, words, said).write(out);
  }

  private Map<String, EditionTerms> terms(CatalogueFile file) {
    return file.processes().stream()
        .collect(
            toMap(
                ProcessRows::code,
                it -> it.terms(this::unit),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private ImportReport report(CatalogueFile file, Map<String, EditionTerms> terms, By by) {
    return new ImportReport(
        file.processes().stream().map(it -> arriving(it, terms.get(it.code()), by)).toList(),
        file.strays(),
        file.read().stream().map(it -> new SheetRead(it.name(), it.line())).toList());
  }

  private ProcessArrival arriving(ProcessRows rows, EditionTerms terms, By by) {
    drafting.faults(terms).forEach(rows::complain);
    if (!rows.faults().isEmpty()) {
      return rows.arriving(Arrival.BAD, rows.faults());
    }
    var arrival = drafting.arrival(rows.code(), terms, by);
    return rows.arriving(
        arrival,
        arrival == Arrival.BUSY
            ? List.of(rows.fault("catalogue.draft.exists", rows.code()))
            : List.of());
  }

  /** The code of a unit by its code, by the name people use, or by both. */
  private Optional<String> unit(String called) {
    return units.all().stream().filter(it -> isCalled(it, called)).findFirst().map(UnitRow::code);
  }

  private static boolean isCalled(UnitRow unit, String called) {
    return called.equals(unit.code())
        || called.startsWith(unit.code() + " ")
        || Spelling.areAlike(called, unit.name())
        || Spelling.areAlike(called, unit.shortName())
        || Spelling.areAlike(called, unit.english());
  }
}
