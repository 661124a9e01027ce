package bihuan.panel;

/**
 * A message on its way.
 *
 * @param address a number or a mail address
 */
record Parcel(Way way, String address, Writing writing) {

  /** Says nothing: how to reach somebody must not slip into a log. */
  @Override
  public String toString() {
    return "Parcel";
  }
}
