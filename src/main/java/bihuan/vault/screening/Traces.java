package bihuan.vault.screening;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of somebody's identity remains in a text: a fact, told by the piece that stands there. */
public final class Traces {

  private static final Pattern PHONES =
      Pattern.compile("[/;,|\u3001\n]+|(?<=[0-9]{7}) +(?=[0-9+(]{7})");
  private static final Pattern EXTENSION =
      Pattern.compile("(?i)(?:\u8f6c|\u5206\u673a|ext|x|#).*$");
  private static final int PHONE_DIGITS = 7;

  private final String text;
  private final String plain;
  private final String bare;

  private Traces(String text) {
    this.text = text;
    this.plain = PlainText.of(text);
    this.bare = PlainText.bare(text);
  }

  /**
   * The first identifying piece of somebody that an outgoing text still holds, as it stands there:
   * the name or the surname with a form of address, the telephone (also masked), the organisation
   * or the word that tells it from others, the account.
   */
  public static Optional<String> of(
      String outgoing, String name, String phone, String organisation, String account) {
    var traces = new Traces(outgoing);
    return Stream.<Supplier<Optional<String>>>of(
            () -> traces.ofName(name),
            () -> traces.ofPhone(phone),
            () -> traces.ofOrganisation(organisation),
            () -> traces.ofAccount(account))
        .flatMap(it -> it.get().stream())
        .findFirst();
  }

  /** That of one of the names somebody goes by. */
  public static Optional<String> of(String outgoing, String name) {
    return new Traces(outgoing).ofName(name);
  }

  private Optional<String> ofName(String name) {
    return inBare(PlainText.bare(name))
        .or(
            () ->
                PersonName.mentions(name).stream().flatMap(it -> either(it).stream()).findFirst());
  }

  private Optional<String> either(Pattern mention) {
    return inBare(mention.matcher(bare)).or(() -> inPlain(mention));
  }

  private Optional<String> ofPhone(String phones) {
    return PHONES
        .splitAsStream(PlainText.of(phones))
        .flatMap(it -> ofOnePhone(it).stream())
        .findFirst();
  }

  private Optional<String> ofOnePhone(String phone) {
    var digits = EXTENSION.matcher(phone).replaceFirst("").replaceAll("[^0-9]", "");
    if (digits.length() < PHONE_DIGITS) {
      return Optional.empty();
    }
    var local = digits.startsWith("0") ? digits.substring(digits.length() - PHONE_DIGITS) : digits;
    var tail = digits.substring(digits.length() - 4);
    var masked = Pattern.compile(digits.substring(0, 3) + "[*\u00D7xX]+" + tail);
    var tailed = Pattern.compile(Giveaways.TABLE.words("tail") + "\\D{0,3}" + tail);
    return inBare(local).or(() -> inPlain(masked)).or(() -> inPlain(tailed));
  }

  private Optional<String> ofOrganisation(String organisation) {
    return inBare(PlainText.bare(organisation))
        .or(() -> inBare(PlainText.bare(EnterpriseNames.core(organisation))));
  }

  private Optional<String> ofAccount(String account) {
    return account.length() < 3
        ? Optional.empty()
        : inPlain(
            Pattern.compile(
                "(?<![A-Za-z0-9])" + Pattern.quote(account) + "(?![A-Za-z0-9])",
                Pattern.CASE_INSENSITIVE));
  }

  private Optional<String> inBare(String piece) {
    return piece.length() < 2
        ? Optional.empty()
        : inBare(Pattern.compile(Pattern.quote(piece)).matcher(bare));
  }

  private Optional<String> inBare(Matcher found) {
    return found.find() ? Optional.of(written(found.start(), found.end())) : Optional.empty();
  }

  private Optional<String> inPlain(Pattern piece) {
    var found = piece.matcher(plain);
    return found.find()
        ? Optional.of(text.substring(found.start(), found.end()))
        : Optional.empty();
  }

  /** What stands in the text where these bare letters are. */
  private String written(int start, int end) {
    return text.substring(
        first(it -> bareLength(it + 1) > start), first(it -> bareLength(it) >= end));
  }

  private int bareLength(int to) {
    return PlainText.bare(text.substring(0, Math.min(to, text.length()))).length();
  }

  /** The first place from which on this holds; the text's end where it never does. */
  private int first(IntPredicate holds) {
    var from = 0;
    var to = text.length();
    while (from < to) {
      var middle = (from + to) / 2;
      if (holds.test(middle)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
