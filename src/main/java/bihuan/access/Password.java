package bihuan.access;

import bihuan.Refusal;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** A password somebody has chosen and the house accepts; never shown, never kept as it is. */
record Password(String text) {

  static final int LENGTH = 8;
  static final int LENGTH_FOR_ADMINS = 10;
  static final int CLASSES = 3;

  private static final int LONGEST = 128;

  /** Those that pass the other rules and are tried first by whoever guesses. */
  private static final Set<String> COMMON =
      Set.of(
          "1qaz2wsx",
          "1qaz@wsx",
          "1qaz!qaz",
          "aa123456",
          "aa123456.",
          "aa@123456",
          "abc12345",
          "abc123456",
          "abc@1234",
          "abc@12345",
          "abcd1234",
          "abcd@1234",
          "admin123",
          "admin@123",
          "admin1234",
          "admin@1234",
          "admin123456",
          "asdf1234",
          "beijing2008",
          "bihuan123",
          "bihuan2026",
          "bihuan@2026",
          "changeme1",
          "changeme123",
          "china123",
          "chen1234",
          "gov@12345",
          "huawei@123",
          "iloveyou1",
          "letmein1",
          "p@$$w0rd",
          "p@ssw0rd",
          "p@ssw0rd1",
          "p@ssword1",
          "passw0rd",
          "passw0rd!",
          "password1",
          "password1!",
          "password123",
          "password@1",
          "qaz@1234",
          "qwer1234",
          "qwer@1234",
          "qwerty12",
          "qwerty123",
          "qwerty@123",
          "root@123",
          "test1234",
          "test@123",
          "wang1234",
          "welcome1",
          "welcome1!",
          "welcome123",
          "welcome@123",
          "woaini1314",
          "wuhai123",
          "wuhai2026",
          "wuhai@2026",
          "zaq12wsx",
          "zaq1@wsx",
          "zhang123");

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
    if (COMMON.contains(text.toLowerCase(Locale.ROOT))) {
      throw refused("access.password.common");
    }
    return new Password(text);
  }

  @Override
  public String toString() {
    return "Password";
  }

  static Refusal refused(String key, Object... details) {
    return Refusal.invalid(key, details).at("fresh");
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
