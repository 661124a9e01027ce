package bihuan.files;

import bihuan.Signs;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** A cell as the text that its reader sees. */
final class CellText {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private CellText() {}

  static String of(String text) {
    return Signs.stripped(text);
  }

  /**
   * @param format by its number and its pattern, as Excel has them
   */
  static String of(BigDecimal number, int format, String pattern, boolean countsFrom1904) {
    var value = number.doubleValue();
    return DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value)
        ? of(DateUtil.getLocalDateTime(value, countsFrom1904, true), value)
        : plain(number);
  }

  static BigDecimal decimal(double value) {
    return new BigDecimal(NumberToTextConverter.toText(value));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String of(LocalDateTime moment, double value) {
    if (value < 1) {
      return TIME.format(moment);
    }
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : MOMENT.format(moment);
  }
}
