package bihuan.access;

/**
 * What an administrator gets who asked for a new secret or confirmed one: never the whole.
 *
 * @param request its id
 * @param waiting another administrator has to confirm it
 * @param toContact the secret goes to the contact of the account, and no administrator sees it
 * @param half the administrator's half, shown this once; null where there is none
 */
public record SecretShare(String request, boolean waiting, boolean toContact, String half) {

  @Override
  public String toString() {
    return "SecretShare " + request;
  }
}
