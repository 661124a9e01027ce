package bihuan.loop;

import bihuan.Require;

/**
 * The words that go with a move or a note.
 *
 * @param field where they are asked for and refused; empty where there are none
 * @param required it cannot be done without them
 * @param longest in characters
 * @param reasons the list of which one is chosen beside them; null where there is none
 */
record Wording(String field, boolean required, int longest, Class<? extends Enum<?>> reasons) {

  /** Who beside the office reads what was said with a move or a note. */
  enum Readership {
    OFFICE(false, false),
    TO_UNIT(true, false),
    TO_REPORTER(false, true),
    TO_BOTH(true, true);

    private final boolean unit;
    private final boolean reporter;

    Readership(boolean unit, boolean reporter) {
      this.unit = unit;
      this.reporter = reporter;
    }

    boolean isForUnits() {
      return unit;
    }

    boolean isForReporters() {
      return reporter;
    }
  }

  private Wording(String field, boolean required, int longest) {
    this(field, required, longest, null);
  }

  /** The same words beside a reason from this list. */
  Wording beside(Class<? extends Enum<?>> reasons) {
    return new Wording(field, required, longest, reasons);
  }

  static Wording none() {
    return new Wording("", false, 0);
  }

  static Wording must(String field) {
    return new Wording(field, true, Require.LONGEST);
  }

  static Wording must(String field, int longest) {
    return new Wording(field, true, longest);
  }

  static Wording may(String field, int longest) {
    return new Wording(field, false, longest);
  }

  static Wording may(String field) {
    return new Wording(field, false, 1000);
  }

  /** Without blanks around them; refused at their field. */
  String read(String words) {
    if (field.isEmpty()) {
      return "";
    }
    return required
        ? Require.words(field, words, longest)
        : Require.optional(field, words, longest);
  }
}
