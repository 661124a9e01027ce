package bihuan.ways;

import java.util.Locale;

/** In which language somebody is written to. */
public enum ReadLanguage {
  ZH(Locale.CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  ReadLanguage(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }
}
