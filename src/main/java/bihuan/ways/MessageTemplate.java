package bihuan.ways;

import bihuan.Refusal;
import bihuan.Require;
import java.io.Serializable;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a message with fields in braces: {@code {duties}}. Nothing in it is reckoned;
 * whatever looks as if it were to be is refused, and so is a field that nobody knows.
 *
 * @param subject empty where the kind has none
 */
public record MessageTemplate(TextKind kind, String subject, String body) implements Serializable {

  static final int LONGEST_SUBJECT = 120;
  static final int LONGEST_BODY = 2_000;

  private static final Pattern FIELD = Pattern.compile("\\{([a-z]{1,20})}");
  private static final Pattern MACRO =
      Pattern.compile(
          "[$#%@]\\s*\\{|\\{\\s*[{%#]|<%|\\[\\[|`|\\$\\(|<\\s*script", Pattern.CASE_INSENSITIVE);

  public MessageTemplate {
    subject = kind.isMail() ? Require.words("subject", subject, LONGEST_SUBJECT) : "";
    body = Require.words("body", body, LONGEST_BODY);
    check(kind, subject, "subject");
    check(kind, body, "body");
  }

  /** A value is put in as it is: what looks like a field in it stays so. */
  String subject(Map<String, String> values) {
    return filled(subject, values);
  }

  String body(Map<String, String> values) {
    return filled(body, values);
  }

  private static String filled(String text, Map<String, String> values) {
    return FIELD
        .matcher(text)
        .replaceAll(it -> Matcher.quoteReplacement(values.getOrDefault(it.group(1), "")));
  }

  private static void check(TextKind kind, String text, String field) {
    var known = String.join(", ", kind.fields().stream().map(it -> "{" + it + "}").toList());
    var macro = MACRO.matcher(text);
    if (macro.find()) {
      throw Refusal.invalid("ways.text.macro", macro.group(), known).at(field);
    }
    FIELD
        .matcher(text)
        .results()
        .map(it -> it.group(1))
        .filter(it -> !kind.fields().contains(it))
        .findFirst()
        .ifPresent(
            it -> {
              throw Refusal.invalid("ways.text.unknownField", "{" + it + "}", known).at(field);
            });
    var rest = FIELD.matcher(text).replaceAll("");
    if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
      throw Refusal.invalid("ways.text.brace", known).at(field);
    }
  }
}
