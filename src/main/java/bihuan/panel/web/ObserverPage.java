package bihuan.panel.web;

import bihuan.access.web.Me;
import bihuan.files.Fonts;
import bihuan.panel.Appointment;
import bihuan.panel.Contact;
import bihuan.panel.ObserverView;
import bihuan.panel.Observers;
import bihuan.panel.QuarterRow;
import bihuan.panel.ServiceRecord;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** panel/observer.xhtml: one member of the panel, and what the office may do about them. */
@Named
@ViewScoped
public class ObserverPage implements Serializable {

  private static final String HERE =
      "/panel/observer.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject Observers observers;
  @Inject Appointment appointment;
  @Inject ServiceRecord record;
  @Inject Fonts fonts;
  @Inject Me me;

  private String id;
  private ObserverView view;
  private List<QuarterRow> quarters;
  private transient Contact contact;
  private String words;
  private LocalDate leaveFrom;
  private LocalDate leaveUntil;

  public void open() {
    var by = me.now();
    view = observers.view(id, by);
    quarters = record.of(id, by);
  }

  public String renew() {
    appointment.renew(id, me.now());
    return HERE;
  }

  public String undoRenewal() {
    appointment.undoRenewal(id, me.now());
    return HERE;
  }

  /**
   * Signs of the name that would be boxes on the letter, so that it is known before it is issued.
   */
  public String getLacking() {
    return String.join(", ", fonts.lacking(view.row().name() + view.row().nameEn()));
  }

  public String takeLeave() {
    appointment.takeLeave(id, leaveFrom, leaveUntil, me.now());
    return HERE;
  }

  public String comeBack(String leave) {
    appointment.comeBack(id, leave, me.now());
    return HERE;
  }

  public String dismiss() {
    appointment.dismiss(id, words, me.now());
    return HERE;
  }

  public String strikeOff() {
    appointment.strikeOff(id, words, me.now());
    return HERE;
  }

  /** Shown on this page, this once; on record. */
  public void showContact() {
    contact = appointment.contact(id, me.now());
  }

  public Contact getContact() {
    return contact;
  }

  public boolean isToInvite() {
    return view.row().account() == null && !view.row().membership().isOver();
  }

  public ObserverView getView() {
    return view;
  }

  public List<QuarterRow> getQuarters() {
    return quarters;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDate getLeaveFrom() {
    return leaveFrom;
  }

  public void setLeaveFrom(LocalDate leaveFrom) {
    this.leaveFrom = leaveFrom;
  }

  public LocalDate getLeaveUntil() {
    return leaveUntil;
  }

  public void setLeaveUntil(LocalDate leaveUntil) {
    this.leaveUntil = leaveUntil;
  }
}
