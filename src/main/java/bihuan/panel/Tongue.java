package bihuan.panel;

/** A language somebody can be accompanied in. */
public enum Tongue {
  MANDARIN,
  MONGOLIAN,
  ENGLISH,
  RUSSIAN,
  SIGN
}
