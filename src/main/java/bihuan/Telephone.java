package bihuan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A telephone number as people write it: mobile or landline, with an extension or without; several
 * may stand in one field.
 *
 * @param number as it is dialled, in the groups it was written in
 * @param extension empty where there is none
 */
public record Telephone(String number, String extension) {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 15;

  private static final Pattern DASH = Pattern.compile("\\s*[-\u2010-\u2015\u2212\u30fc~]+\\s*");
  private static final Pattern AREA = Pattern.compile("^\\(\\s*(\\+?\\d{2,4})\\s*\\)[\\s-]*");
  private static final Pattern BETWEEN = Pattern.compile("\\s*[/;,|\u3001]+\\s*");
  private static final Pattern EXTENSION =
      Pattern.compile(
          "(.*\\d)\\s*(?:-?\u8f6c|\u5206\u673a|ext\\.?|x|#)\\s*[:.]?\\s*(\\d{1,6})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?1[3-9]\\d{9}");

  /**
   * All that stand in a field, in their order; a refusal that names the sign that is out of place.
   */
  public static List<Telephone> in(String text) {
    var plain = DASH.matcher(Signs.plain(text)).replaceAll("-");
    return BETWEEN
        .splitAsStream(plain)
        .filter(it -> !it.isEmpty())
        .flatMap(Telephone::apart)
        .map(Telephone::one)
        .toList();
  }

  /**
   * The one number that a field holds, without an extension; empty where it holds anything else.
   */
  public static Optional<Telephone> only(String text) {
    try {
      var all = in(text);
      return all.size() == 1
          ? Optional.of(all.get(0)).filter(it -> it.extension.isEmpty())
          : Optional.empty();
    } catch (Refusal noNumber) {
      return Optional.empty();
    }
  }

  /** The same as one text that reads the same again. */
  public static String tidied(String text) {
    return in(text).stream().map(Telephone::written).collect(Collectors.joining("; "));
  }

  /** Text messages arrive there. */
  public boolean isMobile() {
    var digits = number.replaceAll("[ -]", "");
    return MOBILE.matcher(digits).matches() || digits.startsWith("+") && !digits.startsWith("+86");
  }

  /** Its figures alone. */
  public String digits() {
    return number.replaceAll("\\D", "");
  }

  private String written() {
    return extension.isEmpty() ? number : number + "\u8f6c" + extension;
  }

  /** With nothing but a blank between them two numbers are told apart by their length. */
  private static Stream<String> apart(String text) {
    var groups = text.split(" ");
    return figures(text) > LONGEST && Stream.of(groups).allMatch(it -> figures(it) > SHORTEST)
        ? Stream.of(groups)
        : Stream.of(text);
  }

  private static Telephone one(String text) {
    var extended = EXTENSION.matcher(text);
    return extended.matches()
        ? new Telephone(dialled(extended.group(1)), extended.group(2))
        : new Telephone(dialled(text), "");
  }

  private static String dialled(String text) {
    var number = AREA.matcher(text).replaceFirst("$1-").replaceAll(" +", " ").strip();
    var plus = number.startsWith("+") ? 1 : 0;
    Signs.odd(number.substring(plus), it -> it >= '0' && it <= '9' || it == ' ' || it == '-')
        .ifPresent(
            it -> {
              throw Refusal.invalid("web.phone.sign", it).at("phone");
            });
    if (figures(number) < SHORTEST || figures(number) > LONGEST) {
      throw Refusal.invalid("web.phone.length", number).at("phone");
    }
    return number;
  }

  private static long figures(String text) {
    return text.chars().filter(it -> it >= '0' && it <= '9').count();
  }
}
