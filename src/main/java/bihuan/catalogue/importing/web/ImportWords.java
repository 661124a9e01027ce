package bihuan.catalogue.importing.web;

import bihuan.catalogue.importing.CellFault;
import bihuan.catalogue.importing.ImportReport;
import bihuan.catalogue.importing.ProcessArrival;
import bihuan.catalogue.importing.web.ImportAnswer.Arriving;
import bihuan.catalogue.importing.web.ImportAnswer.Complaint;
import bihuan.files.SheetWords;
import bihuan.web.Language;
import bihuan.web.Phrases;
import bihuan.web.WordLookup;
import bihuan.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ResourceBundle;

/** The catalogue's sheets, and what became of them, in the reader's words. */
@RequestScoped
class ImportWords {

  @Inject Language language;

  /** A file may be in either language, whatever its reader reads. */
  SheetWords sheets() {
    return new SheetWords(WordLookup::each, bundle()::getString);
  }

  ImportAnswer of(ImportReport report) {
    return new ImportAnswer(
        report.processes().stream().map(this::arriving).toList(),
        report.strays().stream().map(this::complaint).toList(),
        report.sheets());
  }

  String of(CellFault fault) {
    var complaint = complaint(fault);
    return complaint.column() + ": " + complaint.reason();
  }

  private Arriving arriving(ProcessArrival it) {
    return new Arriving(
        it.row(),
        it.code(),
        it.name(),
        it.arrival(),
        it.faults().stream().map(this::complaint).toList());
  }

  private Complaint complaint(CellFault it) {
    return new Complaint(
        bundle().getString(it.sheet()),
        it.row(),
        bundle().getString(it.column()),
        Phrases.of(bundle(), it.key(), it.details().toArray()));
  }

  private ResourceBundle bundle() {
    return Words.in(language.getLocale());
  }
}
