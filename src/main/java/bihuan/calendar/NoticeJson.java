package bihuan.calendar;

import bihuan.JsonParts;
import bihuan.Refusal;
import bihuan.Signs;
import bihuan.files.SheetDay;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Lists in JSON, as <a href="https://github.com/NateScarlet/holiday-cn">holiday-cn</a> publishes
 * them: one year, or several under {@code years}; or a provisional one with {@code offDays}.
 */
final class NoticeJson {

  private static final int LONGEST_SOURCE = 400;

  private final NoticeDays days = new NoticeDays();

  private NoticeJson() {}

  static List<YearList> read(String text) {
    return new NoticeJson().lists(parsed(text));
  }

  private static JsonObject parsed(String text) {
    try (var reader = JsonParts.reader(new StringReader(text))) {
      var value = reader.readValue();
      if (value.getValueType() == JsonValue.ValueType.OBJECT) {
        return value.asJsonObject();
      }
      throw otherKind();
    } catch (JsonParsingException e) {
      throw Refusal.invalid(
              "calendar.import.brokenJson",
              String.valueOf(e.getLocation().getLineNumber()),
              String.valueOf(e.getLocation().getColumnNumber()))
          .at("file");
    } catch (JsonException e) {
      throw otherKind();
    }
  }

  private static Refusal otherKind() {
    return Refusal.invalid("calendar.import.otherKind").at("file");
  }

  private List<YearList> lists(JsonObject root) {
    var years = new TreeMap<Integer, JsonObject>();
    if (root.get("years") instanceof JsonObject all) {
      all.forEach((year, list) -> years.put(year(year), object(list)));
    } else if (root.containsKey("year")) {
      years.put(year(root.get("year")), root);
    } else {
      throw otherKind();
    }
    var several = years.size() > 1;
    years.entrySet().removeIf(it -> several && isNothingYet(it.getValue()));
    years.forEach(this::readDays);
    days.refuse();
    var lists = new ArrayList<YearList>();
    for (Map.Entry<Integer, JsonObject> it : years.entrySet()) {
      lists.add(
          days.list(
              it.getKey(),
              isAnnounced(it.getValue()),
              notice(it.getValue()),
              source(it.getValue())));
    }
    return lists;
  }

  /** holiday-cn keeps an empty list for a year that is not announced. */
  private static boolean isNothingYet(JsonObject list) {
    return array(list, "days").isEmpty() && array(list, "offDays").isEmpty() && !isAnnounced(list);
  }

  private static boolean isAnnounced(JsonObject list) {
    var status = text(list.get("status")).orElse("");
    return status.isEmpty()
        ? list.getBoolean("announced", true)
        : status.equalsIgnoreCase(YearStatus.ANNOUNCED.name());
  }

  private static String notice(JsonObject list) {
    return text(list.get("notice")).map(Signs::line).orElse("");
  }

  private static String source(JsonObject list) {
    var papers =
        array(list, "papers").stream()
            .flatMap(it -> text(it).stream())
            .map(Signs::line)
            .collect(Collectors.joining(" "));
    var said = papers.isEmpty() ? text(list.get("basis")).map(Signs::line).orElse("") : papers;
    return said.length() > LONGEST_SOURCE ? said.substring(0, LONGEST_SOURCE) : said;
  }

  private void readDays(int year, JsonObject list) {
    var line = 0;
    for (var it : array(list, "days")) {
      readDay(year, ++line, it);
    }
    for (var it : array(list, "offDays")) {
      line++;
      var date = date(it);
      if (date.isPresent()) {
        days.add(year, line, date.get(), true, Festival.inSeason(date.get()).name());
      } else {
        days.wrong(line, "calendar.import.noDay", shown(it));
      }
    }
  }

  private void readDay(int year, int line, JsonValue value) {
    if (!(value instanceof JsonObject day)) {
      days.wrong(line, "calendar.import.noDay", shown(value));
      return;
    }
    var date = date(day.get("date"));
    var off = day.get("isOffDay");
    if (date.isEmpty()) {
      days.wrong(line, "calendar.import.noDay", shown(day.get("date")));
    } else if (off != JsonValue.TRUE && off != JsonValue.FALSE) {
      days.wrong(line, "calendar.import.neitherOffNorWorked", shown(off));
    } else {
      days.add(year, line, date.get(), off == JsonValue.TRUE, text(day.get("name")).orElse(""));
    }
  }

  private static Optional<LocalDate> date(JsonValue value) {
    return text(value).flatMap(SheetDay::typed);
  }

  private static Optional<String> text(JsonValue value) {
    return value instanceof JsonString said ? Optional.of(said.getString()) : Optional.empty();
  }

  private static String shown(JsonValue value) {
    var said = value == null ? "" : text(value).orElseGet(value::toString);
    return said.length() > 40 ? said.substring(0, 40) + "…" : said;
  }

  private static JsonArray array(JsonObject list, String name) {
    return list.get(name) instanceof JsonArray all ? all : JsonValue.EMPTY_JSON_ARRAY;
  }

  private static JsonObject object(JsonValue value) {
    if (value instanceof JsonObject list) {
      return list;
    }
    throw otherKind();
  }

  private static int year(JsonValue value) {
    return year(value instanceof JsonString said ? said.getString() : String.valueOf(value));
  }

  private static int year(String text) {
    if (!text.matches("20\\d\\d")) {
      throw Refusal.invalid("calendar.import.noYear", text).at("file");
    }
    return Integer.parseInt(text);
  }
}
