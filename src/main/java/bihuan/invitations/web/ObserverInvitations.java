package bihuan.invitations.web;

import bihuan.access.web.Me;
import bihuan.invitations.InvitationForm;
import bihuan.invitations.InvitationRow;
import bihuan.invitations.Recruitment;
import bihuan.mail.Gateways;
import bihuan.panel.Membership;
import bihuan.panel.ObserverRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The invitations on pages of the panel: of one of its members, or of all that a list shows. */
@Named
@ViewScoped
public class ObserverInvitations implements Serializable {

  private static final String OBSERVER = "/panel/observer.xhtml?faces-redirect=true&id=";

  @Inject Recruitment recruitment;
  @Inject InvitationText text;
  @Inject Gateways gateways;
  @Inject Me me;

  private InvitationForm form;
  private List<InvitationRow> rows;

  /** What somebody was sent, the newest first. */
  public List<InvitationRow> of(String observer) {
    if (rows == null) {
      rows = recruitment.of(observer, me.now());
    }
    return rows;
  }

  /** Where the house sends it there is nothing to hand over. */
  public String invite(String observer) {
    var invitation = recruitment.invite(observer, form, text::of, me.now());
    return form.channel().filter(gateways::carry).isPresent()
        ? OBSERVER + observer
        : "/invitations/card?faces-redirect=true&id=" + invitation;
  }

  public String withdraw(String observer, String invitation) {
    recruitment.withdraw(invitation, me.now());
    return OBSERVER + observer;
  }

  /** Everybody shown who was asked and has not answered gets a new link the way of the last one. */
  public String remindAll(List<ObserverRow> shown) {
    var by = me.now();
    shown.stream()
        .filter(it -> it.membership() == Membership.INVITED)
        .forEach(it -> recruitment.remind(it.id(), text::of, by));
    return "/invitations/pending?faces-redirect=true";
  }

  /** Everybody shown who has not been asked yet. */
  public String inviteAll(List<ObserverRow> shown) {
    var by = me.now();
    shown.stream()
        .filter(it -> it.membership() == Membership.REGISTERED)
        .forEach(it -> recruitment.invite(it.id(), form, text::of, by));
    return "/invitations/pending?faces-redirect=true";
  }

  public InvitationForm[] getForms() {
    return InvitationForm.values();
  }

  public InvitationForm getForm() {
    return form;
  }

  public void setForm(InvitationForm form) {
    this.form = form;
  }
}
