package bihuan.reports.web;

import bihuan.Refusal;
import bihuan.access.web.Me;
import bihuan.letters.LetterView;
import bihuan.letters.Letters;
import bihuan.panel.Appointment;
import bihuan.panel.ObserverView;
import bihuan.panel.Observers;
import bihuan.panel.QuarterRow;
import bihuan.panel.ServiceRecord;
import bihuan.recusals.RecusalDeclaration;
import bihuan.recusals.RecusalGround;
import bihuan.recusals.RecusalRow;
import bihuan.recusals.Recusals;
import bihuan.reports.ReportedCount;
import bihuan.reports.ReportedIssues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** panel/service.xhtml: one's own service, to read, to print, and to be proud of. */
@Named
@ViewScoped
public class ServicePage implements Serializable {

  private static final String HERE = "/panel/service.xhtml?faces-redirect=true";

  @Inject Observers observers;
  @Inject Appointment appointment;
  @Inject RecusalDeclaration declaration;
  @Inject Recusals recusals;
  @Inject Letters letters;
  @Inject ServiceRecord record;
  @Inject ReportedIssues voices;
  @Inject Me me;

  private boolean welcome;
  private ObserverView view;
  private List<QuarterRow> quarters;
  private List<LetterView> issued;
  private List<RecusalRow> ownRecusals;
  private ReportedCount voice;
  private LocalDate leaveFrom;
  private LocalDate leaveUntil;
  private RecusalGround ground;
  private String unit;
  private String organisation;
  private LocalDate leftOn;
  private String words;

  public void open() {
    var by = me.now();
    view = observers.own(by).orElseThrow(() -> Refusal.forbidden("panel.service.notYours"));
    quarters = record.own(by);
    issued = letters.own(by);
    ownRecusals = recusals.own(by);
    voice = voices.own(by);
  }

  public String takeLeave() {
    appointment.takeLeave(leaveFrom, leaveUntil, me.now());
    return HERE;
  }

  public String comeBack(String leave) {
    appointment.comeBack(leave, me.now());
    return HERE;
  }

  public String declare() {
    declaration.declare(ground, unit, organisation, leftOn, me.now());
    return HERE;
  }

  public String withdraw() {
    appointment.withdraw(words, me.now());
    return me.signOut();
  }

  /** The quarter that runs. */
  public QuarterRow getNow() {
    return quarters.get(0);
  }

  /** Everything done so far. */
  public int getDone() {
    return quarters.stream().mapToInt(QuarterRow::all).sum();
  }

  public int getVisits() {
    return quarters.stream().mapToInt(QuarterRow::visits).sum();
  }

  public int getVerifications() {
    return quarters.stream().mapToInt(QuarterRow::verifications).sum();
  }

  public RecusalGround[] getGrounds() {
    return RecusalGround.values();
  }

  public ObserverView getView() {
    return view;
  }

  public List<QuarterRow> getQuarters() {
    return quarters;
  }

  public List<LetterView> getIssued() {
    return issued;
  }

  public List<RecusalRow> getRecusals() {
    return ownRecusals;
  }

  public ReportedCount getVoice() {
    return voice;
  }

  public boolean isWelcome() {
    return welcome;
  }

  public void setWelcome(boolean welcome) {
    this.welcome = welcome;
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

  public RecusalGround getGround() {
    return ground;
  }

  public void setGround(RecusalGround ground) {
    this.ground = ground;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public LocalDate getLeftOn() {
    return leftOn;
  }

  public void setLeftOn(LocalDate leftOn) {
    this.leftOn = leftOn;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
