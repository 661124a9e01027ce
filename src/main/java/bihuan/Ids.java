package bihuan;

import java.util.Optional;

/** Ids as they stand in addresses: time-sorted, of nineteen digits from 2027 on. */
public final class Ids {

  private Ids() {}

  /** The id that this text says; empty where it says none. */
  public static Optional<Long> read(String text) {
    if (text == null || !text.matches("\\d{1,19}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.valueOf(text));
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }
}
