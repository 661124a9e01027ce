package bihuan.calendar;

import bihuan.Refusal;
import bihuan.files.SheetDay;
import bihuan.files.SheetHeads;
import bihuan.files.SheetReader;
import bihuan.files.SheetRow;
import bihuan.files.SheetTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists as a sheet of Excel or CSV: a day in a row, or the first and the last of several. */
final class NoticeSheet {

  private static final String DATE = "date";
  private static final String UNTIL = "until";
  private static final String NAME = "name";
  private static final String OFF = "off";

  private static final SheetHeads HEADS =
      new SheetHeads(
          Map.of(
              DATE,
                  List.of(
                      "\u65e5\u671f",
                      "\u653e\u5047\u65e5\u671f",
                      "\u5f00\u59cb\u65e5\u671f",
                      "\u8d77\u59cb\u65e5\u671f",
                      "\u5f00\u59cb",
                      "day",
                      "from",
                      "start"),
              UNTIL,
                  List.of(
                      "\u7ed3\u675f\u65e5\u671f",
                      "\u622a\u6b62\u65e5\u671f",
                      "\u7ed3\u675f",
                      "\u81f3",
                      "to",
                      "end"),
              NAME,
                  List.of(
                      "\u540d\u79f0",
                      "\u8282\u65e5",
                      "\u8282\u65e5\u540d\u79f0",
                      "\u5047\u65e5",
                      "\u8282\u5047\u65e5",
                      "holiday",
                      "festival"),
              OFF,
                  List.of(
                      "\u4f11/\u73ed",
                      "\u4f11\u73ed",
                      "\u73ed/\u4f11",
                      "\u7c7b\u578b",
                      "\u7c7b\u522b",
                      "\u6027\u8d28",
                      "\u5b89\u6392",
                      "\u662f\u5426\u4f11\u606f",
                      "\u662f\u5426\u653e\u5047",
                      "isOffDay",
                      "type",
                      "kind",
                      "off or worked")),
          List.of(DATE, OFF));

  private static final Pattern WORKED =
      Pattern.compile(
          "\u73ed|\u4e0a\u73ed|\u8865\u73ed|\u8c03\u4f11\u4e0a\u73ed"
              + "|\u8c03\u4f11\u8865\u73ed|\u5de5\u4f5c\u65e5|\u8865\u4f11\u4e0a\u73ed|\u5426|0|false|no|work|worked|working|make-up");
  private static final Pattern IS_OFF =
      Pattern.compile(
          "\u4f11|\u4f11\u606f|\u653e\u5047|\u5047|\u5047\u65e5|\u8282\u5047\u65e5|\u6cd5\u5b9a\u8282\u5047\u65e5|\u662f|1|true|yes|off|holiday|day"
              + " off");
  private static final int LONGEST_SPAN = 31;

  private final NoticeDays days = new NoticeDays();
  private final SheetTable table;

  private NoticeSheet(SheetTable table) {
    this.table = table;
  }

  static List<YearList> read(byte[] file) {
    return new NoticeSheet(SheetReader.of(file).find(HEADS)).lists();
  }

  private List<YearList> lists() {
    table.rows().forEach(this::readRow);
    days.refuse();
    if (days.years().isEmpty()) {
      throw Refusal.invalid("calendar.import.noRows").at("file");
    }
    return days.years().stream().map(it -> days.list(it, true, "", "")).toList();
  }

  private void readRow(SheetRow row) {
    var from = day(row, DATE);
    var until = table.cell(row, UNTIL).isEmpty() ? from : day(row, UNTIL);
    var said = table.cell(row, OFF).toLowerCase(Locale.ROOT);
    var isOff = IS_OFF.matcher(said).matches();
    if (from.isEmpty() || until.isEmpty() || until.get().isBefore(from.get())) {
      days.wrong(
          row.number(),
          "calendar.import.noDay",
          table.cell(row, DATE) + " " + table.cell(row, UNTIL));
    } else if (until.get().isAfter(from.get().plusDays(LONGEST_SPAN))) {
      days.wrong(row.number(), "calendar.import.longEvent", table.cell(row, NAME), LONGEST_SPAN);
    } else if (!isOff && !WORKED.matcher(said).matches()) {
      days.wrong(row.number(), "calendar.import.neitherOffNorWorked", table.cell(row, OFF));
    } else {
      var name = table.cell(row, NAME);
      var year = NoticeDays.yearOf(from.get(), name);
      from.get()
          .datesUntil(until.get().plusDays(1))
          .forEach(it -> days.add(Math.max(year, it.getYear()), row.number(), it, isOff, name));
    }
  }

  private Optional<LocalDate> day(SheetRow row, String column) {
    return SheetDay.in(table.cell(row, column), table.countsFrom1904());
  }
}
