package bihuan.panel.web;

import bihuan.mail.MessageText;
import bihuan.panel.InvitationForm;
import bihuan.panel.Invited;
import bihuan.web.PublicAddress;
import bihuan.web.Wording;
import bihuan.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The words of what the house sends: whoever gets them has chosen no language yet. */
@RequestScoped
public class Correspondence {

  @Inject PublicAddress address;

  /** In Chinese, by mail in English below it. */
  public MessageText invitation(Invited invited, InvitationForm way, String token) {
    var link = link(token);
    var chinese = said(Locale.CHINESE, keyOf(invited), invited.name(), link);
    return new MessageText(
        said(Locale.CHINESE, "panel.post.invitation"),
        way == InvitationForm.MAIL ? chinese + "\n\n" + inEnglish(invited, link) : chinese);
  }

  public MessageText code(String digits) {
    return new MessageText(
        said(Locale.CHINESE, "panel.post.code"),
        said(Locale.CHINESE, "panel.post.code.text", digits)
            + "\n"
            + said(Locale.ENGLISH, "panel.post.code.text", digits));
  }

  /** Where an invitation is accepted. */
  String link(String token) {
    return address.of("/panel/invitation.xhtml?token=" + token);
  }

  private static String inEnglish(Invited invited, String link) {
    var name = invited.nameEn().isEmpty() ? invited.name() : invited.nameEn();
    return said(Locale.ENGLISH, keyOf(invited), name, link);
  }

  private static String keyOf(Invited invited) {
    return invited.officer() ? "panel.card.message.officer" : "panel.card.message.observer";
  }

  private static String said(Locale language, String key, Object... details) {
    return Wording.of(Words.in(language), key, details);
  }
}
