package bihuan.access;

import bihuan.Refusal;
import bihuan.city.City;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** A password somebody has chosen and the house accepts; never shown, never kept as it is. */
record Password(String text) {

  static final int LENGTH = 8;
  static final int LENGTH_FOR_ADMINS = 10;
  static final int CLASSES = 3;

  private static final int LONGEST = 128;

  /**
   * Those that may pass the other rules, in lower case, and are tried first by whoever guesses:
   * well known words, names and walks over the keys, with the numbers and signs that people add.
   */
  private static final Set<String> COMMON = common();

  /** Refuses, at the field {@code fresh}, whatever is too short, too plain or too well known. */
  static Password chosen(String text, String name, boolean admin) {
    var least = admin ? LENGTH_FOR_ADMINS : LENGTH;
    if (text.length() < least) {
      throw refused("access.password.short", least);
    }
    if (text.length() > LONGEST) {
      throw refused("access.password.long", LONGEST);
    }
    if (classesIn(text) < CLASSES) {
      throw refused("access.password.classes", CLASSES);
    }
    if (text.toLowerCase(Locale.ROOT).contains(name)) {
      throw refused("access.password.name");
    }
    var plain = text.toLowerCase(Locale.ROOT);
    if (COMMON.contains(plain) || isTheCity(plain)) {
      throw refused("access.password.common");
    }
    return new Password(text);
  }

  /** Its English name with digits and signs behind it. */
  private static boolean isTheCity(String plain) {
    var name = City.here().name().en().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return plain.startsWith(name) && plain.substring(name.length()).matches("[^a-z]*");
  }

  @Override
  public String toString() {
    return "Password";
  }

  static Refusal refused(String key, Object... details) {
    return Refusal.invalid(key, details).at("fresh");
  }

  private static Set<String> common() {
    try (var in = Password.class.getResourceAsStream("common-passwords.txt");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int classesIn(String text) {
    var classes = 0;
    classes += has(text, it -> it >= 'a' && it <= 'z');
    classes += has(text, it -> it >= 'A' && it <= 'Z');
    classes += has(text, it -> it >= '0' && it <= '9');
    classes += has(text, it -> it < 128 ? !Character.isLetterOrDigit(it) : true);
    return classes;
  }

  private static int has(String text, IntPredicate kind) {
    return text.chars().anyMatch(kind) ? 1 : 0;
  }
}
