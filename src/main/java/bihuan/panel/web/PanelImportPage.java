package bihuan.panel.web;

import bihuan.Refusal;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.files.SheetReader;
import bihuan.panel.Appointment;
import bihuan.panel.NewMember;
import bihuan.panel.Observers;
import bihuan.web.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** panel/import.xhtml: many at once, looked through before any of them is taken. */
@Named
@ViewScoped
public class PanelImportPage implements Serializable {

  @Inject Appointment appointment;
  @Inject Observers observers;
  @Inject Language language;
  @Inject Me me;

  private transient Part file;
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
      rows = new PanelSheet(language.getLocale(), observers::isKnown).read(SheetReader.content(in));
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
