package bihuan.calendar.web;

import bihuan.Refusal;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.calendar.YearImport;
import bihuan.files.SheetReader;
import bihuan.web.Language;
import bihuan.web.PageWords;
import bihuan.web.Words;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;

/** calendar/import.xhtml: shows what a year's notice would change before anything is changed. */
@Named
@ViewScoped
public class CalendarImportPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject YearImport imports;
  @Inject Language language;
  @Inject PageWords say;
  @Inject Me me;

  private transient Part file;
  private String notice;
  private String lookedUnder;
  private byte[] content;
  private String name;
  private String digest;
  private transient NoticeAnswer answer;

  public void open() {
    me.getActor().require(Right.ADJUST_CALENDAR);
  }

  public void look() throws IOException {
    answer = null;
    if (file == null && content == null) {
      throw Refusal.invalid("calendar.import.noFile").at("file");
    }
    if (file != null) {
      content = null;
      try (var in = file.getInputStream()) {
        var read = SheetReader.content(in);
        name = file.getSubmittedFileName();
        look(read);
        content = read;
      }
    } else {
      look(content);
    }
  }

  private void look(byte[] read) {
    var preview = imports.preview(read, notice, me.now());
    lookedUnder = notice;
    digest = preview.digest();
    answer = NoticeAnswer.of(preview, Words.in(language.getLocale()));
  }

  public String bring() {
    var done = imports.confirm(content, lookedUnder, digest, me.now());
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null,
        new FacesMessage(
            say.words(done.isChange() ? "calendar.import.done" : "calendar.import.unchanged")));
    return "/calendar/calendar?faces-redirect=true&year=" + done.years().get(0).year();
  }

  /** What would change; null before a file was looked at, or where it is wrong. */
  public NoticeAnswer getAnswer() {
    if (answer == null && content != null && digest != null) {
      answer =
          NoticeAnswer.of(
              imports.preview(content, lookedUnder, me.now()), Words.in(language.getLocale()));
    }
    return answer;
  }

  public String weekday(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale());
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

  public String getNotice() {
    return notice;
  }

  public void setNotice(String notice) {
    this.notice = notice;
  }
}
