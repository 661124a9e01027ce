package bihuan.vault.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds names of enterprises by how they end, and the word in them that tells one from another.
 * Chinese has no spaces: where a name begins is told by a place before it, or by the last word that
 * cannot be part of one.
 */
final class EnterpriseNames {

  private static final int LONGEST = 28;
  private static final int OWN_WORDS_LENGTH = 6;

  private static final Pattern LEGAL = Pattern.compile(Giveaways.TABLE.words("legal"));
  private static final Pattern SHOP = Pattern.compile(Giveaways.TABLE.words("shop"));
  private static final Pattern PLAINLY = Pattern.compile(Giveaways.TABLE.words("plainly"));
  private static final Pattern TRADE = Pattern.compile(Giveaways.TABLE.words("trade"));
  private static final Pattern OWN_WORDS = Pattern.compile(Giveaways.TABLE.words("ownwords") + "$");
  private static final Pattern PLACE = Pattern.compile(Giveaways.TABLE.words("place"));
  private static final Pattern CUT = Pattern.compile(Giveaways.TABLE.words("cut"));
  private static final Pattern GENERAL =
      Pattern.compile(
          Giveaways.TABLE.words("legal")
              + "|"
              + Giveaways.TABLE.words("shop")
              + "|"
              + Giveaways.TABLE.words("plainly")
              + "|"
              + Giveaways.TABLE.words("place")
              + "|"
              + Giveaways.TABLE.words("general")
              + "|[^\\p{L}\\p{N}]");

  private EnterpriseNames() {}

  /** A stretch of text. */
  record Span(int start, int end) {}

  static List<Span> in(String plain) {
    var found = new ArrayList<Span>();
    find(LEGAL, plain, false, found);
    find(SHOP, plain, false, found);
    find(PLAINLY, plain, true, found);
    findOfTheirOwn(plain, found);
    return found;
  }

  /** What tells this name from others of its kind; empty where nothing does. */
  static String core(String name) {
    return GENERAL.matcher(PlainText.of(name)).replaceAll("");
  }

  private static void find(Pattern endings, String plain, boolean needsCue, List<Span> found) {
    var ending = endings.matcher(plain);
    while (ending.find()) {
      var start = startOf(plain, ending.start());
      var name = plain.substring(start, ending.start());
      var hasCue = isOfAPlace(name) || isQuoted(plain, start, ending.end());
      if (core(name).length() >= 2 && (hasCue || !needsCue)) {
        found.add(new Span(start, ending.end()));
      }
    }
  }

  /** A name without its legal form, where somebody speaks of themselves. */
  private static void findOfTheirOwn(String plain, List<Span> found) {
    var ending = TRADE.matcher(plain);
    while (ending.find()) {
      var start = startOf(plain, ending.start());
      var name = plain.substring(start, ending.start());
      var before = plain.substring(Math.max(0, start - OWN_WORDS_LENGTH), start);
      if (core(name).length() >= 2 && (isOfAPlace(name) || OWN_WORDS.matcher(before).find())) {
        found.add(new Span(start, ending.end()));
      }
    }
  }

  private static int startOf(String plain, int end) {
    var earliest = end;
    while (earliest > 0 && end - earliest < LONGEST && isOfName(plain.charAt(earliest - 1))) {
      earliest--;
    }
    var place = PLACE.matcher(plain).region(earliest, end);
    return place.find() ? place.start() : afterTheLastCut(plain, earliest, end);
  }

  /** The last cut that leaves at least two characters. */
  private static int afterTheLastCut(String plain, int earliest, int end) {
    var start = earliest;
    var cut = CUT.matcher(plain).region(earliest, end);
    while (cut.find()) {
      if (end - cut.end() >= 2) {
        start = cut.end();
      }
    }
    return start;
  }

  /** A place and, at once, a name. */
  private static boolean isOfAPlace(String name) {
    var place = PLACE.matcher(name);
    return place.lookingAt() && !CUT.matcher(name).region(place.end(), name.length()).find();
  }

  private static boolean isQuoted(String plain, int start, int end) {
    return start > 0
        && end < plain.length()
        && "\u201C\"\u300A\u300C".indexOf(plain.charAt(start - 1)) >= 0
        && "\u201D\"\u300B\u300D".indexOf(plain.charAt(end)) >= 0;
  }

  private static boolean isOfName(char it) {
    return Character.isLetterOrDigit(it) || it == '(' || it == ')' || it == '\u00B7' || it == '&';
  }
}
