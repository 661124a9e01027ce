package bihuan.invitations;

import bihuan.mail.MessageText;

/** Finds the words of an invitation: pages know the language and the address of the house. */
@FunctionalInterface
public interface InvitationWords {

  /**
   * @param form how it reaches them
   * @param token what the link leads in with
   */
  MessageText of(InvitationView invitation, InvitationForm form, String token);
}
