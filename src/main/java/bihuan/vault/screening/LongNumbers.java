package bihuan.vault.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells what a long number is: a telephone, an ID, a bank card, a credit code. */
final class LongNumbers {

  /** Digits in pieces, as people write them: {@code 138 0013-8000}. */
  private static final Pattern PIECES =
      Pattern.compile("(?<![0-9A-Za-z])\\+?[0-9]+(?:[ -][0-9]+)*[xX]?(?![0-9A-Za-z])");

  private static final Pattern PIECE = Pattern.compile("[0-9]+[xX]?");

  private static final Pattern CREDIT_CODE =
      Pattern.compile(
          "(?<![0-9A-Za-z])[0-9A-HJ-NP-Ya-hj-np-y]{2}[0-9]{6}[0-9A-HJ-NP-Ya-hj-np-y]{10}(?![0-9A-Za-z])");

  private static final Pattern MOBILE = Pattern.compile("(?:0?0?86)?1[3-9][0-9]{9}");
  private static final Pattern LANDLINE =
      Pattern.compile("0(?:10|2[0-9]|[3-9][0-9]{2})[2-8][0-9]{6,7}");
  private static final Pattern HOTLINE = Pattern.compile("[48]00[0-9]{7}");

  private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ID_CHECKS = "10X98765432";

  private static final String CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] CREDIT_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  /** Longer than any count, amount or date. */
  private static final int SURELY_A_REFERENCE = 12;

  private LongNumbers() {}

  /** A number found, and what it is. */
  record Found(Giveaway kind, int start, int end) {}

  static List<Found> in(String plain) {
    var found = new ArrayList<Found>();
    CREDIT_CODE
        .matcher(plain)
        .results()
        .filter(it -> isCreditCode(it.group()) || looksLikeOne(it.group()))
        .forEach(it -> found.add(new Found(Giveaway.CREDIT_CODE, it.start(), it.end())));
    PIECES.matcher(plain).results().forEach(it -> classify(plain, it, found));
    return found;
  }

  /** GB 11643: eighteen places, a possible birthday, the last one checks. */
  static boolean isIdNumber(String number) {
    return number.matches("[1-9][0-9]{16}[0-9xX]")
        && isBirthday(number.substring(6, 14))
        && ID_CHECKS.charAt(
                IntStream.range(0, 17).map(i -> ID_WEIGHTS[i] * (number.charAt(i) - '0')).sum()
                    % 11)
            == Character.toUpperCase(number.charAt(17));
  }

  /** GB 32100: eighteen places of 31 characters, the last one checks. */
  static boolean isCreditCode(String code) {
    var upper = code.toUpperCase(java.util.Locale.ROOT);
    if (upper.length() != 18 || upper.chars().anyMatch(it -> CREDIT_DIGITS.indexOf(it) < 0)) {
      return false;
    }
    var sum =
        IntStream.range(0, 17)
            .map(i -> CREDIT_WEIGHTS[i] * CREDIT_DIGITS.indexOf(upper.charAt(i)))
            .sum();
    return CREDIT_DIGITS.charAt((31 - sum % 31) % 31) == upper.charAt(17);
  }

  /** Somebody wrote it down, and may have got a sign wrong. */
  private static boolean looksLikeOne(String code) {
    return !code.matches("[0-9]{17}[0-9xX]");
  }

  /** Luhn's check, as bank cards carry it. */
  static boolean isBankCard(String number) {
    if (!number.matches("[3-6][0-9]{15,18}")) {
      return false;
    }
    var sum = 0;
    for (var i = 0; i < number.length(); i++) {
      var digit = number.charAt(number.length() - 1 - i) - '0';
      var counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }

  /** The longest row of pieces that is something, from every piece on. */
  private static void classify(String plain, MatchResult run, List<Found> found) {
    var pieces = PIECE.matcher(plain).region(run.start(), run.end()).results().toList();
    for (var first = 0; first < pieces.size(); first++) {
      for (var last = pieces.size() - 1; last >= first; last--) {
        var start = pieces.get(first).start();
        var end = pieces.get(last).end();
        var kind = kindOf(plain.substring(start, end), last - first);
        if (kind.isPresent()) {
          found.add(new Found(kind.get(), withPlus(plain, start), end));
          first = last;
          break;
        }
      }
    }
  }

  private static Optional<Giveaway> kindOf(String written, int breaks) {
    var digits = written.replaceAll("[ -]", "");
    if (MOBILE.matcher(digits).matches()
        || LANDLINE.matcher(digits).matches()
        || HOTLINE.matcher(digits).matches()) {
      return Optional.of(Giveaway.PHONE);
    }
    if (isIdNumber(digits) || isOldIdNumber(digits)) {
      return Optional.of(Giveaway.ID_NUMBER);
    }
    if (isCreditCode(digits)) {
      return Optional.of(Giveaway.CREDIT_CODE);
    }
    if (isBankCard(digits)) {
      return Optional.of(Giveaway.BANK_CARD);
    }
    return breaks == 0 && digits.length() >= SURELY_A_REFERENCE
        ? Optional.of(Giveaway.CASE_NUMBER)
        : Optional.empty();
  }

  private static int withPlus(String plain, int start) {
    return start > 0 && plain.charAt(start - 1) == '+' ? start - 1 : start;
  }

  private static boolean isOldIdNumber(String digits) {
    return digits.matches("[1-6][0-9]{14}") && isBirthday("19" + digits.substring(6, 12));
  }

  private static boolean isBirthday(String day) {
    try {
      var year = Integer.parseInt(day.substring(0, 4));
      LocalDate.of(year, Integer.parseInt(day.substring(4, 6)), Integer.parseInt(day.substring(6)));
      return year >= 1900 && year < 2100;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
