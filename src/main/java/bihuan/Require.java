package bihuan;

/** What a move must be told, refused at its field when it is not. */
public final class Require {

  public static final int LONGEST = 4000;

  private Require() {}

  /** The text without blanks around it; refused when empty or longer than 4,000 characters. */
  public static String words(String field, String text) {
    return words(field, text, LONGEST);
  }

  public static String words(String field, String text, int longest) {
    var trimmed = Signs.stripped(text);
    if (trimmed.isEmpty()) {
      throw Refusal.invalid("loop.missing." + field).at(field);
    }
    return within(field, trimmed, longest);
  }

  /** The text without blanks around it, empty where there is none. */
  public static String optional(String field, String text, int longest) {
    return within(field, Signs.stripped(text), longest);
  }

  public static <T> T given(String field, T value) {
    if (value == null) {
      throw Refusal.invalid("loop.missing." + field).at(field);
    }
    return value;
  }

  /** How many signs people count: one outside the common plane is one as well. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String within(String field, String text, int longest) {
    if (length(text) > longest) {
      throw Refusal.invalid("loop.tooLong", longest).at(field);
    }
    return text;
  }
}
