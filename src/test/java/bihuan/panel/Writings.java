package bihuan.panel;

/** Words for invitations, where it does not matter which. */
public final class Writings {

  private Writings() {}

  public static Writing plain(Invited invited, Way way, String token) {
    return new Writing("Invitation", invited.name() + " " + token);
  }
}
