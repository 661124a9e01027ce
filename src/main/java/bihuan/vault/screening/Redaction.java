package bihuan.vault.screening;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a text with the eyes of somebody who wants to know who wrote it. Hints are for a
 * coordinator, who decides.
 */
public final class Redaction {

  /** What goes out to a unit is written in Chinese, whatever language the reader works in. */
  private static final Properties WORDS = words();

  private static final Pattern STREET =
      Pattern.compile(
          Giveaways.TABLE.words("street")
              + "[\\p{L}]{0,8}?(?:"
              + Giveaways.TABLE.words("house")
              + "[\\p{L}]{0,4}?)+");

  private static final Pattern BEFORE_A_STREET =
      Pattern.compile("(?:" + Giveaways.TABLE.words("place") + ")?[\\p{L}]{0,6}$");

  private static final Pattern CUT = Pattern.compile(Giveaways.TABLE.words("cut"));
  private static final Pattern END_OF_SENTENCE = Pattern.compile("[\u3002\uFF01\uFF1F\uFF1B!?;\n]");
  private static final Pattern HOUR = Pattern.compile("[0-9]{1,2}");

  private Redaction() {}

  /**
   * Where the text may give its writer away, in order, without overlaps.
   *
   * @param knownNames of the reporter, where the caller knows them: found wherever they stand
   */
  public static List<Hint> hints(String text, Collection<String> knownNames) {
    var plain = PlainText.of(text);
    var found = new ArrayList<Hint>();
    knownNames.forEach(it -> addKnown(plain, it, found));
    Giveaways.TABLE.rules().forEach(it -> apply(it, plain, found));
    LongNumbers.in(plain).forEach(it -> add(it.kind(), it.start(), it.end(), found));
    EnterpriseNames.in(plain).forEach(it -> add(Giveaway.ENTERPRISE, it.start(), it.end(), found));
    addAddresses(plain, found);
    return withoutIdleDates(withoutOverlaps(found), plain);
  }

  /** The text with every suggestion in its place. */
  public static String suggested(String text, List<Hint> hints) {
    var written = new StringBuilder(text);
    hints.stream()
        .sorted(Comparator.comparingInt(Hint::start).reversed())
        .forEach(it -> written.replace(it.start(), it.end(), it.suggestion()));
    return written.toString();
  }

  private static void apply(Giveaways.Rule rule, String plain, List<Hint> found) {
    var match = rule.pattern().matcher(plain);
    while (match.find()) {
      var start = rule.isPartOnly() ? match.start("it") : match.start();
      var end = rule.isPartOnly() ? match.end("it") : match.end();
      while (start < end && plain.charAt(start) == ' ') {
        start++;
      }
      var title = rule.hasTitle() ? match.group("title") : null;
      found.add(
          new Hint(
              rule.kind(),
              start,
              end,
              suggestion(rule.kind(), plain.substring(start, end), title)));
    }
  }

  private static void add(Giveaway kind, int start, int end, List<Hint> found) {
    found.add(new Hint(kind, start, end, suggestion(kind, "", null)));
  }

  private static void addKnown(String plain, String name, List<Hint> found) {
    var letters = PlainText.bare(name);
    if (letters.length() < 2) {
      return;
    }
    var spaced =
        letters
            .codePoints()
            .mapToObj(Redaction::spelt)
            .reduce((a, b) -> a + "[\\s\u00B7-]*" + b)
            .orElseThrow();
    var kind = kindOfKnown(letters);
    if (kind != Giveaway.PHONE && EnterpriseNames.in(PlainText.of(name)).isEmpty()) {
      PersonName.mentions(name).stream()
          .flatMap(it -> it.matcher(plain).results())
          .forEach(it -> add(Giveaway.NAME, it.start(), it.end(), found));
    }
    Pattern.compile(spaced, Pattern.CASE_INSENSITIVE)
        .matcher(plain)
        .results()
        .forEach(it -> add(kind, it.start(), it.end(), found));
    if (kind == Giveaway.ENTERPRISE) {
      addTradeName(plain, letters, found);
    }
  }

  /** An enterprise is known by the word that tells it from others, with what follows it or not. */
  private static void addTradeName(String plain, String enterprise, List<Hint> found) {
    var core = EnterpriseNames.core(enterprise);
    if (core.length() >= 2) {
      var start = enterprise.indexOf(core);
      var behind = start < 0 ? "" : enterprise.substring(start + core.length());
      var more =
          new StringBuilder(behind)
              .reverse()
              .codePoints()
              .mapToObj(it -> Pattern.quote(Character.toString(it)))
              .reduce("", (rest, letter) -> "(?:" + letter + rest + ")?");
      Pattern.compile(Pattern.quote(core) + more, Pattern.CASE_INSENSITIVE)
          .matcher(plain)
          .results()
          .forEach(it -> add(Giveaway.ENTERPRISE, it.start(), it.end(), found));
    }
  }

  /** A letter, in one sign or with its mark behind it. */
  private static String spelt(int letter) {
    var one = Character.toString(letter);
    var apart = Normalizer.normalize(one, Normalizer.Form.NFD);
    return one.equals(apart)
        ? Pattern.quote(one)
        : "(?:" + Pattern.quote(one) + "|" + Pattern.quote(apart) + ")";
  }

  private static Giveaway kindOfKnown(String letters) {
    if (letters.chars().allMatch(it -> it >= '0' && it <= '9')) {
      return Giveaway.PHONE;
    }
    return letters.length() > 4 || EnterpriseNames.core(letters).length() < letters.length()
        ? Giveaway.ENTERPRISE
        : Giveaway.NAME;
  }

  private static void addAddresses(String plain, List<Hint> found) {
    var street = STREET.matcher(plain);
    while (street.find()) {
      var before = plain.substring(Math.max(0, street.start() - 12), street.start());
      var named = BEFORE_A_STREET.matcher(before);
      var name = named.find() ? named.group() : "";
      add(
          Giveaway.ADDRESS,
          street.start() - afterTheLastCut(name).length(),
          street.start() + withoutTail(street.group()),
          found);
    }
  }

  private static String afterTheLastCut(String name) {
    var start = 0;
    Matcher cut = CUT.matcher(name);
    while (cut.find()) {
      start = cut.end();
    }
    return name.substring(start);
  }

  /** An address ends with its last number and what that counts. */
  private static int withoutTail(String address) {
    var house = Pattern.compile(Giveaways.TABLE.words("house")).matcher(address);
    var end = address.length();
    while (house.find()) {
      end = house.end();
    }
    return end;
  }

  private static List<Hint> withoutOverlaps(List<Hint> found) {
    var kept = new ArrayList<Hint>();
    found.stream()
        .sorted(Comparator.comparingInt(Hint::length).reversed().thenComparing(Hint::kind))
        .filter(it -> it.length() > 0 && kept.stream().noneMatch(it::meets))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(Hint::start));
    return kept;
  }

  /** A day alone says little; beside a counter or a minute in the same sentence it says all. */
  private static List<Hint> withoutIdleDates(List<Hint> hints, String plain) {
    return hints.stream()
        .filter(
            it ->
                it.kind() != Giveaway.DATE
                    || hints.stream()
                        .anyMatch(other -> pinsDown(other) && areInOneSentence(it, other, plain)))
        .toList();
  }

  private static boolean pinsDown(Hint hint) {
    return Stream.of(Giveaway.COUNTER, Giveaway.FLOOR, Giveaway.MINUTE, Giveaway.CASE_NUMBER)
        .anyMatch(it -> it == hint.kind());
  }

  private static boolean areInOneSentence(Hint one, Hint other, String plain) {
    var start = Math.min(one.end(), other.end());
    var end = Math.max(one.start(), other.start());
    return start >= end || !END_OF_SENTENCE.matcher(plain.substring(start, end)).find();
  }

  private static String suggestion(Giveaway kind, String found, String title) {
    if (kind == Giveaway.MINUTE) {
      return timeOfDay(found);
    }
    return title == null
        ? word("Giveaway." + kind + ".instead")
        : MessageFormat.format(word("vault.titled"), title);
  }

  private static String timeOfDay(String time) {
    var named = Pattern.compile("^(?:" + Giveaways.TABLE.words("daytime") + ")").matcher(time);
    if (named.find()) {
      return named.group();
    }
    var hour = HOUR.matcher(time);
    if (!hour.find()) {
      return word("Giveaway.MINUTE.instead");
    }
    var it = Integer.parseInt(hour.group());
    return word(it < 12 ? "vault.morning" : it < 18 ? "vault.afternoon" : "vault.evening");
  }

  private static String word(String key) {
    return WORDS.getProperty(key);
  }

  private static Properties words() {
    try (var in = Redaction.class.getResourceAsStream("/words/vault.properties")) {
      var words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
