package bihuan.loop;

import bihuan.Require;

/**
 * The words that go with a move or a note.
 *
 * @param field where they are asked for and refused; empty where there are none
 * @param required it cannot be done without them
 * @param longest in characters
 */
record Wording(String field, boolean required, int longest) {

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
