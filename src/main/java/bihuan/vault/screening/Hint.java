package bihuan.vault.screening;

/**
 * A place in a text that may give its writer away, for a coordinator to decide on.
 *
 * @param start of the first character
 * @param end after the last character
 * @param suggestion what could stand there instead
 */
public record Hint(Giveaway kind, int start, int end, String suggestion) {

  int length() {
    return end - start;
  }

  boolean meets(Hint other) {
    return start < other.end && other.start < end;
  }
}
