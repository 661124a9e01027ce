package bihuan;

import java.security.SecureRandom;
import java.util.Optional;

/** Ids as they stand in addresses: those of what a reporter makes tell no time. */
public final class Ids {

  private static final SecureRandom CHANCE = new SecureRandom();

  private Ids() {}

  /** An id that does not tell when it was given; a time-sorted one would. */
  public static long unguessable() {
    return CHANCE.nextLong() >>> 1;
  }

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
