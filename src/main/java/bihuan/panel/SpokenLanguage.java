package bihuan.panel;

/** A language somebody can be accompanied in. */
public enum SpokenLanguage {
  MANDARIN,
  MONGOLIAN,
  ENGLISH,
  RUSSIAN,
  SIGN
}
