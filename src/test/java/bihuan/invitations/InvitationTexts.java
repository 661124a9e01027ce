package bihuan.invitations;

import bihuan.mail.MessageText;

/** Words for invitations, where it does not matter which. */
public final class InvitationTexts {

  private InvitationTexts() {}

  public static MessageText plain(InvitationView invited, InvitationForm way, String token) {
    return new MessageText("Invitation", invited.name() + " " + token);
  }
}
