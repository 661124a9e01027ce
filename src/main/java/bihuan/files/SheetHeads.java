package bihuan.files;

import bihuan.Refusal;
import bihuan.Signs;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns somebody looks for, however people wrote their headings, and wherever in a file they
 * put them.
 *
 * @param words each column's, the one its reader knows first
 * @param required those without which nothing can be read
 */
public record SheetHeads(Map<String, List<String>> words, Collection<String> required) {

  /** Titles and notes above a heading, at most so many lines. */
  private static final int DEEP = 20;

  private static final int SHOWN = 12;
  private static final Pattern REMARK = Pattern.compile("[(\\[\u3010\u3014].*?[)\\]\u3011\u3015]");
  private static final Pattern BESIDE = Pattern.compile("[\\s*\u2217\u203b#:\u25cf\u2605\"']+");

  /** How a heading is read, the most faithful way first. */
  private static final List<UnaryOperator<String>> READINGS =
      List.of(SheetHeads::bare, it -> bare(REMARK.matcher(wide(it)).replaceAll("")));

  private record Place(SheetLines sheet, int line, Map<String, Integer> columns) {

    SheetTable table() {
      return sheet.below(line).standing(columns);
    }
  }

  SheetTable in(List<SheetLines> sheets) {
    var best =
        sheets.stream()
            .flatMap(this::places)
            .max(
                Comparator.comparing((Place it) -> it.columns.keySet().containsAll(required))
                    .thenComparing(it -> it.columns.size())
                    .thenComparing(it -> -sheets.indexOf(it.sheet))
                    .thenComparing(it -> -it.line))
            .orElseThrow(() -> Refusal.invalid("files.empty").at("file"));
    requireAll(best);
    requireOnce(best);
    if (best.table().rows().size() > SheetWriter.MOST) {
      throw SheetReader.tooLong(best.sheet.name(), SheetWriter.MOST);
    }
    return best.table();
  }

  private Stream<Place> places(SheetLines sheet) {
    return IntStream.range(0, Math.min(DEEP, sheet.lines().size()))
        .mapToObj(it -> new Place(sheet, it, columns(sheet.lines().get(it).cells())));
  }

  private Map<String, Integer> columns(List<String> cells) {
    var columns = new LinkedHashMap<String, Integer>();
    var known = known();
    for (var reading : READINGS) {
      for (var place = 0; place < cells.size(); place++) {
        var column = known.get(reading.apply(cells.get(place)));
        if (column != null && !columns.containsValue(place)) {
          columns.putIfAbsent(column, place);
        }
      }
    }
    return columns;
  }

  private Map<String, String> known() {
    var known = new HashMap<String, String>();
    words.forEach(
        (column, named) ->
            Stream.concat(Stream.of(column), named.stream())
                .forEach(it -> known.putIfAbsent(bare(it), column)));
    known.remove("");
    return known;
  }

  private void requireAll(Place place) {
    var missing =
        required.stream()
            .filter(it -> !place.columns.containsKey(it))
            .map(it -> words.get(it).get(0))
            .collect(Collectors.joining(" \u00b7 "));
    if (!missing.isEmpty()) {
      var line = place.sheet.lines().get(place.line);
      throw Refusal.invalid(
              "files.noColumn", missing, place.sheet.name(), line.number(), shown(line.cells()))
          .at("file");
    }
  }

  /** Of two columns of one name nobody can say which is meant. */
  private void requireOnce(Place place) {
    var cells = place.sheet.lines().get(place.line).cells();
    var known = known();
    var seen = new HashSet<String>();
    for (var it : cells) {
      var column = known.get(bare(it));
      if (column != null && !seen.add(column)) {
        throw Refusal.invalid(
                "files.columnTwice",
                it,
                place.sheet.name(),
                place.sheet.lines().get(place.line).number())
            .at("file");
      }
    }
  }

  private static String shown(List<String> cells) {
    var all = cells.stream().filter(it -> !it.isEmpty()).toList();
    return all.stream()
        .limit(SHOWN)
        .map(it -> it.length() > 20 ? it.substring(0, 20) + "\u2026" : it)
        .collect(Collectors.joining(" \u00b7 ", "", all.size() > SHOWN ? " \u2026" : ""));
  }

  private static String bare(String heading) {
    return BESIDE.matcher(wide(heading)).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String wide(String heading) {
    return Normalizer.normalize(Signs.line(heading), Normalizer.Form.NFKC);
  }

  /** What is made of each column. */
  public static SheetHeads of(
      Collection<String> columns,
      Function<String, List<String>> words,
      Collection<String> required) {
    var named = new LinkedHashMap<String, List<String>>();
    columns.forEach(it -> named.put(it, words.apply(it)));
    return new SheetHeads(named, required);
  }
}
