package bihuan.files;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Worksheet;

/** How a value stands in a cell: figures and days as what they are, all else as it was typed. */
enum SheetCell {
  NUMBER(Number.class, "General"),
  DAY(LocalDate.class, "yyyy-mm-dd"),
  MOMENT(LocalDateTime.class, "yyyy-mm-dd hh:mm"),
  SHARE(SheetShare.class, "0.0%"),
  /** Never becomes a formula, whoever edits it. */
  TEXT(Object.class, "@");

  /** No cell holds more. */
  private static final int LONGEST = 32_767;

  private final Class<?> type;
  private final String format;

  SheetCell(Class<?> type, String format) {
    this.type = type;
    this.format = format;
  }

  static void write(Worksheet sheet, int row, int column, Object value) {
    if (value == null || value.equals("")) {
      return;
    }
    var cell = of(value);
    switch (cell) {
      case NUMBER -> sheet.value(row, column, (Number) value);
      case DAY -> sheet.value(row, column, (LocalDate) value);
      case MOMENT -> sheet.value(row, column, (LocalDateTime) value);
      case SHARE -> sheet.value(row, column, ((SheetShare) value).percent().movePointLeft(2));
      case TEXT -> sheet.value(row, column, cut(value.toString()));
    }
    if (cell != NUMBER) {
      sheet.style(row, column).format(cell.format).set();
    }
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "\u2026" : text;
  }

  private static SheetCell of(Object value) {
    for (var it : values()) {
      if (it.type.isInstance(value)) {
        return it;
      }
    }
    return TEXT;
  }
}
