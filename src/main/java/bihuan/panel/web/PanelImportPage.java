package bihuan.panel.web;

import bihuan.Refusal;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.files.SheetReader;
import bihuan.files.SheetWriter;
import bihuan.panel.Appointment;
import bihuan.panel.NewMember;
import bihuan.panel.Observers;
import bihuan.web.Download;
import bihuan.web.Language;
import bihuan.web.PageWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** panel/import.xhtml: many at once, looked through before any of them is taken. */
@Named
@ViewScoped
public class PanelImportPage implements Serializable {

  private static final int WIDE = 24;

  @Inject Appointment appointment;
  @Inject Observers observers;
  @Inject Language language;
  @Inject PageWords say;
  @Inject Me me;

  private transient Part file;
  private String place;
  private List<PanelImportRow> rows;
  private Integer entered;

  public void open() {
    me.getActor().require(Right.KEEP_PANEL);
  }

  public void look() {
    if (file == null) {
      throw Refusal.invalid("panel.import.choose").at("file");
    }
    entered = null;
    try (var in = file.getInputStream()) {
      var sheet = new PanelSheet(language.getLocale(), observers.known());
      rows = sheet.read(SheetReader.content(in));
      place = say.words("files.read", sheet.table().name(), sheet.table().line());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The good ones; the bad ones stay on the page to be put right. */
  public void enter() {
    List<NewMember> members =
        rows.stream().filter(PanelImportRow::isGood).map(PanelImportRow::member).toList();
    entered = appointment.enterAll(members, me.now());
    rows = getBad();
  }

  /** The bad ones as a sheet, each with what is wrong with it. */
  public void mend() throws IOException {
    var heads =
        Stream.concat(
                Stream.of(PanelColumn.values()).map(it -> say.words(it.key())),
                Stream.of(say.words("panel.import.reason")))
            .toList();
    var out = new ByteArrayOutputStream();
    new SheetWriter(say.words("panel.import.sheet"), heads, heads.stream().map(it -> WIDE).toList())
        .write(getBad().stream().map(PanelImportRow::toMend), out);
    Download.send("panel-to-mend.xlsx", Download.XLSX, out.toByteArray());
  }

  /** Which sheet and line of the file were read. */
  public String getPlace() {
    return place;
  }

  public List<PanelImportRow> getBad() {
    return rows.stream().filter(it -> !it.isGood()).toList();
  }

  public List<PanelImportRow> getGood() {
    return rows.stream().filter(PanelImportRow::isGood).toList();
  }

  public boolean isRead() {
    return rows != null;
  }

  /** How many were taken, null before any were. */
  public Integer getEntered() {
    return entered;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
