package bihuan.instructions.web;

import bihuan.instructions.MandateWords;
import bihuan.web.Phrases;
import bihuan.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sheets and minutes are numbered as the city numbers them. */
@ApplicationScoped
class MandateWording implements MandateWords {

  private static final ResourceBundle CHINESE = Words.in(Locale.CHINESE);

  @Override
  public String sheet(int year, int running) {
    return numbered("instructions.numbered.sheet", year, running);
  }

  @Override
  public String minutes(int year, int running) {
    return numbered("instructions.numbered.minutes", year, running);
  }

  private static String numbered(String key, int year, int running) {
    return Phrases.of(CHINESE, key, String.valueOf(year), String.valueOf(running));
  }
}
