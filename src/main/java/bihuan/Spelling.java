package bihuan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Names of people, bodies and things: which are one, however they were written, and which comes
 * first.
 */
public final class Spelling {

  /** All that input methods give for the dot between the parts of a name; some are letters. */
  private static final Set<Integer> DOTS =
      Set.of(
          0x00B7, 0x0387, 0x02D1, 0x119E, 0x1427, 0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0x2E31,
          0x2E33, 0x30FB, 0x318D, 0xA78F, 0xFF0E, 0xFF65);

  private static final Map<Integer, Integer> SIMPLE = simple();

  private static final Collator PINYIN = pinyin("");

  /**
   * Surnames that are read otherwise than their sign is by itself, each behind a sign that sounds
   * like them. What has no one reading as a surname stands by its common one.
   */
  private static final String SURNAMES = surnames();

  private static final Collator BY_SURNAME = pinyin(SURNAMES);

  /** Of the surnames above, those of two signs. */
  private static final Set<String> OF_TWO =
      Stream.of(SURNAMES.split("[&<\\s]+")).filter(it -> it.length() == 2).collect(toSet());

  private Spelling() {}

  /**
   * What two spellings of one name have in common: letters and figures alone, plain, small and
   * simplified; no dot, blank or hyphen.
   */
  public static String alike(String name) {
    var alike = new StringBuilder();
    Normalizer.normalize(name == null ? "" : Signs.line(name), Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .filter(it -> !DOTS.contains(it))
        .map(Spelling::simplified)
        .map(Character::toLowerCase)
        .forEach(alike::appendCodePoint);
    return alike.toString();
  }

  public static boolean areAlike(String one, String other) {
    return alike(one).equals(alike(other));
  }

  /** Stands in names for the dot between their parts. */
  public static boolean isDot(int sign) {
    return DOTS.contains(sign);
  }

  /** The simplified form of a sign; itself where there is none. */
  public static int simplified(int sign) {
    return SIMPLE.getOrDefault(sign, sign);
  }

  /** Figures, then Chinese by pinyin, then other letters, on whichever database they are kept. */
  public static Comparator<String> inOrder() {
    return PINYIN::compare;
  }

  /** The same of people: by their surname as a surname is read, then by the rest. */
  public static Comparator<String> ofPeopleInOrder() {
    return (one, other) -> {
      var order = isHan(one) && isHan(other) ? bySurname(one, other) : 0;
      return order == 0 ? PINYIN.compare(one, other) : order;
    };
  }

  private static int bySurname(String one, String other) {
    return BY_SURNAME.compare(surname(one), surname(other));
  }

  private static boolean isHan(String name) {
    return !name.isEmpty() && Character.isIdeographic(name.codePointAt(0));
  }

  private static String surname(String name) {
    var two = name.substring(0, Math.min(2, name.length()));
    return OF_TWO.contains(two) ? two : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  /** Things by their names; things of one name by what else tells them apart. */
  public static <T> Comparator<T> inOrder(Function<T, String> name) {
    return Comparator.comparing(name, inOrder());
  }

  private static Map<Integer, Integer> simple() {
    var rules = Transliterator.getInstance("Traditional-Simplified");
    var simple = new HashMap<Integer, Integer>();
    for (var it : new UnicodeSet("[:Han:]").retainAll(rules.getSourceSet())) {
      var sign = it.codePointAt(0);
      var plain = rules.transliterate(it);
      if (plain.codePointCount(0, plain.length()) == 1
          && Character.charCount(sign) == plain.length()) {
        simple.put(sign, plain.codePointAt(0));
      }
    }
    return Map.copyOf(simple);
  }

  private static String surnames() {
    try (var in = Spelling.class.getResourceAsStream("surnames.txt")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Frozen, so that many may compare at once. */
  private static Collator pinyin(String more) {
    var common = (RuleBasedCollator) Collator.getInstance(new ULocale("zh@collation=pinyin"));
    try {
      var pinyin = more.isEmpty() ? common : new RuleBasedCollator(common.getRules() + more);
      pinyin.setNumericCollation(true);
      return pinyin.freeze();
    } catch (Exception e) {
      throw new IllegalStateException("surnames: " + e.getMessage(), e);
    }
  }
}
