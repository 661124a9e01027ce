package bihuan.panel;

/** Finds the words of an invitation: pages know the language and the address of the house. */
@FunctionalInterface
public interface InvitationWords {

  /**
   * @param way how it reaches them
   * @param token what the link leads in with
   */
  Writing of(Invited invited, Way way, String token);
}
