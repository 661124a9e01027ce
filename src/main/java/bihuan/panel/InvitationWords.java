package bihuan.panel;

import bihuan.mail.MessageText;

/** Finds the words of an invitation: pages know the language and the address of the house. */
@FunctionalInterface
public interface InvitationWords {

  /**
   * @param way how it reaches them
   * @param token what the link leads in with
   */
  MessageText of(Invited invited, InvitationForm way, String token);
}
