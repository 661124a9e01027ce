package bihuan.panel.web;

import bihuan.access.web.Me;
import bihuan.mail.Gateways;
import bihuan.panel.Appointing;
import bihuan.panel.Contact;
import bihuan.panel.Doings;
import bihuan.panel.InvitationForm;
import bihuan.panel.InvitationRow;
import bihuan.panel.Inviting;
import bihuan.panel.LetterView;
import bihuan.panel.Letters;
import bihuan.panel.ObserverView;
import bihuan.panel.Observers;
import bihuan.panel.QuarterRow;
import bihuan.panel.RecusalGround;
import bihuan.panel.Recusing;
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
  @Inject Appointing appointing;
  @Inject Inviting inviting;
  @Inject Recusing recusing;
  @Inject Letters letters;
  @Inject Doings doings;
  @Inject Gateways gateways;
  @Inject Correspondence correspondence;
  @Inject Me me;

  private String id;
  private ObserverView view;
  private List<InvitationRow> invitations;
  private List<LetterView> issued;
  private List<QuarterRow> quarters;
  private transient Contact contact;
  private InvitationForm way;
  private String words;
  private LocalDate leaveFrom;
  private LocalDate leaveUntil;
  private RecusalGround ground;
  private String unit;
  private String organisation;
  private LocalDate leftOn;

  public void open() {
    var by = me.now();
    view = observers.view(id, by);
    invitations = inviting.of(id, by);
    issued = letters.of(id, by);
    quarters = doings.of(id, by);
  }

  /** Where the house sends it there is nothing to hand over. */
  public String invite() {
    var invitation = inviting.invite(id, way, correspondence::invitation, me.now());
    return way.channel().filter(gateways::carry).isPresent()
        ? HERE
        : "/panel/card?faces-redirect=true&id=" + invitation;
  }

  public String withdrawInvitation(String invitation) {
    inviting.withdraw(invitation, me.now());
    return HERE;
  }

  public String renew() {
    appointing.renew(id, me.now());
    return HERE;
  }

  public String takeLeave() {
    appointing.takeLeave(id, leaveFrom, leaveUntil, me.now());
    return HERE;
  }

  public String comeBack(String leave) {
    appointing.comeBack(id, leave, me.now());
    return HERE;
  }

  public String dismiss() {
    appointing.dismiss(id, words, me.now());
    return HERE;
  }

  public String strikeOff() {
    appointing.strikeOff(id, words, me.now());
    return HERE;
  }

  public String declare() {
    recusing.declareFor(id, ground, unit, organisation, leftOn, me.now());
    return HERE;
  }

  public String endRecusal(String recusal) {
    recusing.end(recusal, me.now());
    return HERE;
  }

  /** Shown on this page, this once; on record. */
  public void showContact() {
    contact = appointing.contact(id, me.now());
  }

  public Contact getContact() {
    return contact;
  }

  public InvitationForm[] getWays() {
    return InvitationForm.values();
  }

  public RecusalGround[] getGrounds() {
    return RecusalGround.values();
  }

  public boolean isToInvite() {
    return view.row().account() == null && !view.row().membership().isOver();
  }

  public ObserverView getView() {
    return view;
  }

  public List<InvitationRow> getInvitations() {
    return invitations;
  }

  public List<LetterView> getIssued() {
    return issued;
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

  public InvitationForm getWay() {
    return way;
  }

  public void setWay(InvitationForm way) {
    this.way = way;
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
}
