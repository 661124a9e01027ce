package bihuan.access;

/**
 * Where somebody who wants to come in stands.
 *
 * @param address of the network
 * @param device the secret that the browser was given when somebody came in with it; empty where it
 *     has none
 */
public record From(String address, String device) {

  @Override
  public String toString() {
    return address;
  }
}
