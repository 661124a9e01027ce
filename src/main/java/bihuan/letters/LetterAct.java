package bihuan.letters;

/** What is done about a letter of appointment. */
enum LetterAct {
  LETTER_ISSUED,
  LETTER_REVOKED
}
