package bihuan.campaigns.answers;

import bihuan.forms.Choice;
import bihuan.forms.FormItem;
import bihuan.forms.FormLanguage;
import bihuan.forms.ItemType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question, and how its answers are added up.
 *
 * @param path names with slashes between; the same in every edition that asks the same
 * @param choices by name, none where it is not chosen
 * @param repeated asked anew in every round of a repeat
 */
public record AskedQuestion(
    String path, FormItem item, Map<String, Choice> choices, boolean repeated) {

  private static final double GOOD = 0.75;
  private static final int FINEST = 100;
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.DOWN);

  /** How answers are told. */
  public enum Telling {
    /** How many said which. */
    COUNTED,
    /** The words themselves, for the office. */
    WORDS,
    /** That there are any, and themselves for the office. */
    FILES,
    /** Neither: a place. */
    KEPT
  }

  public Telling telling() {
    return switch (item.type()) {
      case ONE, SEVERAL, RANK, RANGE, INTEGER, DECIMAL, DATE, TIME, ACKNOWLEDGE -> Telling.COUNTED;
      case TEXT -> Telling.WORDS;
      case PHOTO, SOUND, VIDEO, FILE -> Telling.FILES;
      default -> Telling.KEPT;
    };
  }

  /** One answer each, so that two of them can be set against each other. */
  public boolean isCrossed() {
    return !repeated && telling() == Telling.COUNTED && item.type() != ItemType.RANK;
  }

  public boolean isMultiple() {
    return item.type() == ItemType.SEVERAL;
  }

  /** Asks how good something was, once, in numbers. */
  boolean isRating() {
    return !repeated && item.isRating() && best() > worst();
  }

  /** In the upper quarter of what may be given: 4 and 5 of five, 8 and more of ten. */
  public boolean isGood(String value) {
    return number(value) >= worst() + GOOD * (best() - worst());
  }

  private double best() {
    return choices.isEmpty()
        ? number(item.parameters().getOrDefault("end", "10"))
        : choices.keySet().stream().mapToDouble(AskedQuestion::number).max().orElse(0);
  }

  private double worst() {
    return choices.isEmpty()
        ? number(item.parameters().getOrDefault("start", "0"))
        : choices.keySet().stream().mapToDouble(AskedQuestion::number).min().orElse(0);
  }

  private static double number(String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException word) {
      return Double.NaN;
    }
  }

  /** Under what an answer is counted: names of choices; numbers, days and times in bands. */
  public Stream<String> counted(String value) {
    return switch (item.type()) {
      case SEVERAL -> Stream.of(value.split(" "));
      case RANK -> Stream.of(value.split(" ")).limit(1);
      case RANGE, INTEGER, DECIMAL -> Stream.of(band(value));
      case DATE -> Stream.of(value.substring(0, Math.min(7, value.length())));
      case TIME -> Stream.of(value.substring(0, Math.min(2, value.length())) + ":00");
      default -> Stream.of(value);
    };
  }

  /** As it is up to a hundred, whole; beyond, its first two digits. */
  private static String band(String value) {
    try {
      var number = new BigDecimal(value);
      var small = number.abs().compareTo(BigDecimal.valueOf(FINEST)) <= 0;
      var whole = small ? number.setScale(0, RoundingMode.FLOOR) : number.round(TWO_DIGITS);
      return whole.toPlainString();
    } catch (NumberFormatException strange) {
      return value;
    }
  }

  /** The question in this language, in any where it is not said in it. */
  public String label(String language) {
    return in(language, item.label(), item.name());
  }

  /** A counted answer as people read it. */
  public String answerLabel(String answer, String language) {
    var choice = choices.get(answer);
    return choice == null ? answer : in(language, choice.label(), answer);
  }

  /** What somebody said, as the office reads it; nothing of files and places. */
  public String said(String value, String language) {
    return telling() == Telling.COUNTED || telling() == Telling.WORDS ? told(value, language) : "";
  }

  /** The same, files and places as they are kept. */
  public String told(String value, String language) {
    return item.type().isChoosing()
        ? Stream.of(value.split(" "))
            .map(it -> answerLabel(it, language))
            .collect(Collectors.joining("\u3001"))
        : value;
  }

  private static String in(String language, Map<String, String> texts, String otherwise) {
    return Stream.of(language, FormLanguage.CHINESE, FormLanguage.ENGLISH)
        .filter(texts::containsKey)
        .map(texts::get)
        .findFirst()
        .orElseGet(() -> texts.values().stream().findFirst().orElse(otherwise));
  }

  /** The counted answers in the order in which they are shown; none where they are not chosen. */
  public List<String> order() {
    return List.copyOf(choices.keySet());
  }
}
