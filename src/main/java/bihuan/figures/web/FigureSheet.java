package bihuan.figures.web;

import bihuan.access.web.Me;
import bihuan.access.web.TakenBy;
import bihuan.figures.FigureLine;
import bihuan.files.SheetShare;
import bihuan.files.SheetWriter;
import bihuan.parties.web.UnitNames;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Figures as Excel in the reader's language. */
@RequestScoped
class FigureSheet {

  private static final List<String> HEADS =
      List.of(
          "code",
          "figure",
          "asked",
          "part",
          "whole",
          "value",
          "days",
          "before",
          "difference",
          "leftOut",
          "leftOutShare",
          "target");

  private static final int WIDE = 34;
  private static final int NARROW = 14;

  @Inject FigureWords words;
  @Inject TakenBy takenBy;
  @Inject UnitNames unitNames;
  @Inject PageWords say;
  @Inject Me me;

  /**
   * @param asked the months, unit and district in words
   */
  byte[] of(List<FigureLine> lines, String asked) throws IOException {
    var heads = HEADS.stream().map(it -> say.words("figures.column." + it)).toList();
    var widths =
        HEADS.stream().map(it -> List.of("figure", "asked").contains(it) ? WIDE : NARROW).toList();
    var sheet = new SheetWriter(say.words("figures.title"), heads, widths);
    var out = new ByteArrayOutputStream();
    Stream<List<?>> rows = lines.stream().map(it -> cells(it, asked));
    sheet.write(rows, takenBy.imprint("figures.xlsx", unitNames.unit(me.getUnit())), out);
    return out.toByteArray();
  }

  private List<Object> cells(FigureLine it, String asked) {
    return Arrays.asList(
        it.code(),
        words.name(it.figure()),
        asked,
        it.part(),
        it.whole(),
        share(it.percent()),
        given(it.workingDays()),
        it.figure().isInDays() ? given(it.before()) : share(it.before()),
        given(it.difference()),
        given(it.leftOut()),
        share(it.leftOutPercent()),
        it.target() == 0 ? "" : share(BigDecimal.valueOf(it.target())));
  }

  private static Object share(BigDecimal percent) {
    return percent == null ? "" : new SheetShare(percent);
  }

  private static Object given(Object value) {
    return value == null ? "" : value;
  }
}
