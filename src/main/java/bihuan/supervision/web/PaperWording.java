package bihuan.supervision.web;

import bihuan.supervision.LadderStep;
import bihuan.supervision.PaperWords;
import bihuan.web.Phrases;
import bihuan.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Papers are in Chinese, and numbered as the city numbers them. */
@ApplicationScoped
class PaperWording implements PaperWords {

  private static final ResourceBundle CHINESE = Words.in(Locale.CHINESE);

  @Override
  public String number(LadderStep step, int year, int running) {
    return Phrases.of(
        CHINESE,
        "supervision.numbered." + step,
        String.valueOf(year),
        String.valueOf(running),
        "%02d".formatted(running));
  }

  @Override
  public String text(LadderStep step, boolean letter, String about, LocalDate due, String card) {
    var key = "supervision.text." + step;
    return Phrases.of(
        CHINESE,
        letter && CHINESE.containsKey(key + ".letter") ? key + ".letter" : key,
        about,
        DateTimeFormatter.ofPattern(CHINESE.getString("web.date.year"), Locale.CHINESE).format(due),
        card.isEmpty() ? "" : CHINESE.getString("CardReason." + card));
  }
}
