package bihuan.calendar;

import bihuan.files.SheetReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file that lists the days of one or several years, in any of the forms in which it is passed on.
 */
final class NoticeFile {

  private NoticeFile() {}

  /**
   * The lists in it, by year; a refusal with every line that makes no sense.
   *
   * @param file JSON as of holiday-cn, an iCalendar, or a sheet of Excel or CSV
   */
  static List<YearList> read(byte[] file) {
    if (file.length > SheetReader.MOST_BYTES) {
      SheetReader.of(file);
    }
    var start = beginning(file);
    if (start.startsWith("{") || start.startsWith("[")) {
      return NoticeJson.read(text(file));
    }
    return start.startsWith("BEGIN:VCALENDAR")
        ? NoticeIcs.read(text(file))
        : NoticeSheet.read(file);
  }

  private static String beginning(byte[] file) {
    var some = new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8);
    return bihuan.Signs.stripped(some.replace("\uFEFF", ""));
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
  }
}
