package bihuan.invitations.web;

import bihuan.invitations.InvitationForm;
import bihuan.invitations.InvitationView;
import bihuan.mail.MessageText;
import bihuan.web.Phrases;
import bihuan.web.PublicAddress;
import bihuan.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The words of an invitation: whoever gets it has chosen no language yet. */
@RequestScoped
class InvitationText {

  @Inject PublicAddress address;

  /** In Chinese, by mail in English below it. */
  public MessageText of(InvitationView invited, InvitationForm form, String token) {
    var link = link(token);
    var chinese = said(Locale.CHINESE, keyOf(invited), invited.name(), link);
    return new MessageText(
        said(Locale.CHINESE, "invitations.post.invitation"),
        form == InvitationForm.MAIL ? chinese + "\n\n" + inEnglish(invited, link) : chinese);
  }

  /** Where an invitation is accepted. */
  String link(String token) {
    return address.of("/invitations/invitation.xhtml?token=" + token);
  }

  private static String inEnglish(InvitationView invited, String link) {
    var name = invited.nameEn().isEmpty() ? invited.name() : invited.nameEn();
    return said(Locale.ENGLISH, keyOf(invited), name, link);
  }

  private static String keyOf(InvitationView invited) {
    return invited.experienceOfficer()
        ? "invitations.card.message.officer"
        : "invitations.card.message.observer";
  }

  private static String said(Locale language, String key, Object... details) {
    return Phrases.of(Words.in(language), key, details);
  }
}
