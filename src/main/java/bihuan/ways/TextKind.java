package bihuan.ways;

import java.util.List;
import java.util.Locale;

/** The messages whose words an operator may change, each with the fields that it knows. */
public enum TextKind {
  DIGEST_MAIL("name", "duties", "open", "news", "outcome", "lines", "link", "choices", "end"),
  DIGEST_SMS("duties", "open", "news", "outcome", "link"),
  ROBOT("duties", "link");

  private final List<String> fields;

  TextKind(String... fields) {
    this.fields = List.of(fields);
  }

  public List<String> fields() {
    return fields;
  }

  /** It has a line of its own above the text. */
  public boolean isMail() {
    return this == DIGEST_MAIL;
  }

  /** Where the shipped words stand: {@code ways.text.digest-mail}. */
  public String key() {
    return "ways.text." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
