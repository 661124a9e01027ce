package bihuan.forms.xlsform;

import bihuan.forms.ItemType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a cell under {@code type} asks for, in all the spellings there have been. */
final class SheetTypes {

  static final String TITLE = "set form title";
  static final String ID = "set form id";

  private static final Pattern SECTION = words("(begin|end)(?:[ _-]+(\\S.*?)|(group|repeat|loop))");
  private static final Pattern LOOP = words("loop(?:[ _]over)?(?: (\\S+))?|(?:kobo)?matrix");
  private static final Pattern FROM_FILE =
      words("(select[_ -]?one|select[_ -]?multiple)[_ ]from[_ ]file (\\S.*)");
  private static final Pattern SELECT =
      words(
          "(?:add |q )?(select[_ ]one[_ ]external|select[_ -]?one|select1|select[_ -]?multiple"
              + "|select[_ ]all[_ ]that[_ ]apply|rank|select)"
              + "(?: prompt using| using| from|)(?: (\\S.*?))?"
              + "( or[_ ]other| or[_ ]specify[_ ]other|)");
  private static final Pattern WRAPPED = words("(?:add (.+) prompt|q (.+)|get (.+))");

  private static final Set<String> REPEATS = Set.of("repeat", "lgroup", "looped group");
  private static final Set<String> SCALES = Set.of("score", "rank");
  private static final Set<String> OF_SCALES = Set.of("score__row", "rank__level");

  private static final Map<ItemType, List<String>> SPELLINGS =
      Map.ofEntries(
          Map.entry(ItemType.NOTE, List.of("note")),
          Map.entry(ItemType.TEXT, List.of("text", "string", "phone number")),
          Map.entry(ItemType.INTEGER, List.of("integer", "int")),
          Map.entry(ItemType.DECIMAL, List.of("decimal")),
          Map.entry(ItemType.RANGE, List.of("range")),
          Map.entry(ItemType.DATE, List.of("date")),
          Map.entry(ItemType.TIME, List.of("time")),
          Map.entry(ItemType.DATE_TIME, List.of("datetime", "date time", "date_time", "date-time")),
          Map.entry(ItemType.PHOTO, List.of("image", "photo", "picture")),
          Map.entry(ItemType.SOUND, List.of("audio")),
          Map.entry(ItemType.VIDEO, List.of("video")),
          Map.entry(ItemType.FILE, List.of("file")),
          Map.entry(ItemType.LOCATION, List.of("geopoint", "gps", "location")),
          Map.entry(ItemType.LINE, List.of("geotrace")),
          Map.entry(ItemType.AREA, List.of("geoshape")),
          Map.entry(ItemType.CODE, List.of("barcode")),
          Map.entry(ItemType.ACKNOWLEDGE, List.of("acknowledge", "trigger")),
          Map.entry(ItemType.CALCULATION, List.of("calculate", "calculation", "calculate_here")),
          Map.entry(ItemType.HIDDEN, List.of("hidden")),
          Map.entry(ItemType.START, List.of("start", "start time")),
          Map.entry(ItemType.END, List.of("end", "end time")),
          Map.entry(ItemType.TODAY, List.of("today")));

  private static final Set<String> OF_A_PERSON =
      Set.of(
          "deviceid",
          "device id",
          "imei",
          "username",
          "phonenumber",
          "phone_number",
          "simserial",
          "sim id",
          "subscriberid",
          "subscriber id",
          "email",
          "audit",
          "start-geopoint",
          "background-geopoint",
          "background-audio",
          "uri:deviceid",
          "uri:subscriberid",
          "uri:simserial",
          "uri:phonenumber",
          "uri:username",
          "uri:email",
          "get phone number",
          "devicephonenum",
          "caseid",
          "enumerator",
          "users",
          "duration",
          "comments",
          "text audit",
          "audio audit",
          "sensor_statistic",
          "sensor_stream",
          "speed violations");

  private static final Set<String> LEFT =
      Set.of(
          "osm", "xml-external", "csv-external", "cascading_select", "cascading select", "include");

  /** Types of old whose name says what an answer must be. */
  private static final Map<String, String> LIMITED =
      Map.of(
          "percentage", ". >= 0 and . <= 100",
          "number of days in last month", ". >= 0 and . <= 31",
          "number of days in last six months", ". >= 0 and . <= 183",
          "number of days in last year", ". >= 0 and . <= 366",
          "phone number", "regex(., '^[0-9]*$')");

  private static final Map<String, ItemType> PLAIN = plain();
  private static final Map<ItemType, String> WRITTEN = written();

  private SheetTypes() {}

  static SheetType of(String cell) {
    var line = line(cell);
    var small = line.toLowerCase(Locale.ROOT);
    if (PLAIN.containsKey(small) || OF_SCALES.contains(small)) {
      return PLAIN.containsKey(small)
          ? new SheetType(SheetType.Kind.PLAIN, PLAIN.get(small), "", false)
          : new SheetType(SheetType.Kind.LEVEL, ItemType.ONE, "", false);
    }
    var section = SECTION.matcher(line);
    if (section.matches()) {
      return section(section);
    }
    var file = FROM_FILE.matcher(line);
    if (file.matches()) {
      return new SheetType(SheetType.Kind.FROM_FILE, chosen(file.group(1)), file.group(2), false);
    }
    var select = SELECT.matcher(line);
    return select.matches() ? select(select) : simple(small);
  }

  static String word(ItemType type) {
    return WRITTEN.get(type);
  }

  /** What an answer must be by the name of this type alone. */
  static Optional<String> constraint(String cell) {
    return Optional.ofNullable(LIMITED.get(line(cell).toLowerCase(Locale.ROOT)));
  }

  private static SheetType section(Matcher found) {
    var written = found.group(2) == null ? found.group(3) : found.group(2);
    var what = written.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    var isRepeat = REPEATS.contains(what);
    var type = isRepeat ? ItemType.REPEAT : ItemType.GROUP;
    if (found.group(1).equalsIgnoreCase("end")) {
      return new SheetType(SheetType.Kind.END, type, "", false);
    }
    var loop = LOOP.matcher(written);
    if (loop.matches()) {
      var list = Optional.ofNullable(loop.group(1)).orElse("");
      return new SheetType(SheetType.Kind.LOOP, type, list, false);
    }
    if (SCALES.contains(what)) {
      return new SheetType(SheetType.Kind.SCALES, type, "", false);
    }
    var kind = isRepeat || what.equals("group") ? SheetType.Kind.BEGIN : SheetType.Kind.BEGIN_ODD;
    return new SheetType(kind, type, "", false);
  }

  private static SheetType select(Matcher found) {
    var list = Optional.ofNullable(found.group(2)).orElse("");
    var kind = list.startsWith("${") ? SheetType.Kind.FROM_REPEAT : SheetType.Kind.SELECT;
    return new SheetType(kind, chosen(found.group(1)), list, !found.group(3).isEmpty());
  }

  private static ItemType chosen(String word) {
    var small = word.toLowerCase(Locale.ROOT);
    if (small.equals("rank")) {
      return ItemType.RANK;
    }
    return small.contains("multiple") || small.contains("all") || small.equals("select")
        ? ItemType.SEVERAL
        : ItemType.ONE;
  }

  private static SheetType simple(String small) {
    var wrapped = WRAPPED.matcher(small);
    var bare =
        wrapped.matches()
            ? Stream.of(1, 2, 3)
                .map(wrapped::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(small)
            : small;
    return Stream.of(small, bare)
        .flatMap(it -> known(it).stream())
        .findFirst()
        .orElse(new SheetType(SheetType.Kind.UNKNOWN, null, "", false));
  }

  private static Optional<SheetType> known(String word) {
    if (PLAIN.containsKey(word)) {
      return Optional.of(new SheetType(SheetType.Kind.PLAIN, PLAIN.get(word), "", false));
    }
    if (OF_A_PERSON.contains(ofAPerson(word))) {
      return Optional.of(new SheetType(SheetType.Kind.PERSON, null, "", false));
    }
    if (word.equals(TITLE) || word.equals(ID)) {
      return Optional.of(new SheetType(SheetType.Kind.HEAD, null, "", false));
    }
    return LEFT.contains(word.replaceFirst("^(osm|include|cascading[_ ]select) .*", "$1"))
        ? Optional.of(new SheetType(SheetType.Kind.LEFT, null, "", false))
        : Optional.empty();
  }

  private static String ofAPerson(String word) {
    return word.replaceFirst("^(text|audio)_(audit)$", "$1 $2")
        .replaceFirst("^(sensor_statistic|sensor_stream)[ _].*", "$1")
        .replaceFirst("^speed[ _]violations.*", "speed violations");
  }

  private static String line(String cell) {
    return cell.replaceAll("\\s+", " ");
  }

  private static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  private static Map<String, ItemType> plain() {
    var all = new HashMap<String, ItemType>();
    SPELLINGS.forEach((type, words) -> words.forEach(it -> all.put(it, type)));
    LIMITED.keySet().forEach(it -> all.putIfAbsent(it, ItemType.INTEGER));
    return Map.copyOf(all);
  }

  private static Map<ItemType, String> written() {
    var all = new EnumMap<ItemType, String>(ItemType.class);
    for (var it : ItemType.values()) {
      all.put(it, it.name().toLowerCase(Locale.ROOT));
    }
    all.put(ItemType.ONE, "select_one");
    all.put(ItemType.SEVERAL, "select_multiple");
    all.put(ItemType.DATE_TIME, "dateTime");
    all.put(ItemType.PHOTO, "image");
    all.put(ItemType.SOUND, "audio");
    all.put(ItemType.LOCATION, "geopoint");
    all.put(ItemType.LINE, "geotrace");
    all.put(ItemType.AREA, "geoshape");
    all.put(ItemType.CODE, "barcode");
    all.put(ItemType.CALCULATION, "calculate");
    return all;
  }
}
