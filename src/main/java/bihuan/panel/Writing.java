package bihuan.panel;

/**
 * What a message says.
 *
 * @param subject one line, for mail alone
 * @param text the whole of it; a text message consists of nothing else
 */
public record Writing(String subject, String text) {

  String sealable() {
    return subject + "\n" + text;
  }

  static Writing of(String sealed) {
    var cut = sealed.indexOf('\n');
    return new Writing(sealed.substring(0, cut), sealed.substring(cut + 1));
  }

  /** Says nothing: a link or a code must not slip into a log. */
  @Override
  public String toString() {
    return "Writing";
  }
}
