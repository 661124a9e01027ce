package bihuan.catalogue.importing.web;

import bihuan.Refusal;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.catalogue.importing.CatalogueImport;
import bihuan.files.SheetReader;
import bihuan.web.Download;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** catalogue/arrivals.xhtml: shows what would become of a file before anything is taken in. */
@Named
@ViewScoped
public class ArrivalsPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject CatalogueImport imports;
  @Inject ImportWords words;
  @Inject PageWords say;
  @Inject Me me;

  private transient Part file;
  private byte[] content;
  private String name;
  private transient ImportAnswer report;

  public void open() {
    me.getActor().require(Right.KEEP_CATALOGUE);
  }

  public void look() throws IOException {
    content = null;
    report = null;
    if (file == null) {
      throw Refusal.invalid("catalogue.import.noFile").at("file");
    }
    try (var in = file.getInputStream()) {
      var read = SheetReader.content(in);
      report = words.of(imports.preview(read, words.sheets(), me.now()));
      content = read;
      name = file.getSubmittedFileName();
    }
  }

  public String take() {
    var taken = words.of(imports.take(content, words.sheets(), me.now()));
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(say.words("catalogue.import.done", taken.getGood())));
    return "/catalogue/processes.xhtml?faces-redirect=true";
  }

  /** What could not be taken, as a file to put it right in. */
  public void mend() throws IOException {
    var out = new ByteArrayOutputStream();
    imports.mend(content, words.sheets(), words::of, me.now(), out);
    Download.send("catalogue-to-mend.xlsx", Download.XLSX, out.toByteArray());
  }

  /** What would become of the file; null before one was looked at. */
  public ImportAnswer getReport() {
    if (report == null && content != null) {
      report = words.of(imports.preview(content, words.sheets(), me.now()));
    }
    return report;
  }

  /** The processes with something wrong first, those that stay as they are last. */
  public List<ImportAnswer.Arriving> getProcesses() {
    return getReport().processes().stream()
        .sorted(
            Comparator.comparing(
                it -> it.complaints().isEmpty() ? it.arrival().isTaken() ? 1 : 2 : 0))
        .toList();
  }

  public String getName() {
    return name;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
