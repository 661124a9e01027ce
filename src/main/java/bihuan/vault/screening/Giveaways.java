package bihuan.vault.screening;

import bihuan.Signs;
import bihuan.city.City;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The table of patterns and lists of words in {@code giveaways.txt}; the list {@code place} is the
 * city's.
 */
final class Giveaways {

  static final Giveaways TABLE = new Giveaways("giveaways.txt");

  private final Map<String, String> lists = new LinkedHashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  /** One line of the table. */
  record Rule(Giveaway kind, Pattern pattern, boolean isPartOnly, boolean hasTitle) {}

  private Giveaways(String file) {
    lists.put("place", alternatives(City.here().places()));
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Giveaways.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      in.lines().filter(it -> !Signs.isMissing(it) && !it.startsWith("#")).forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Rule> rules() {
    return rules;
  }

  /** A list of words as an alternation. */
  String words(String list) {
    return "(?:" + lists.get(list) + ")";
  }

  private static String alternatives(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private void read(String line) {
    if (line.startsWith("list ")) {
      var parts = line.substring(5).split(" = ", 2);
      lists.put(Signs.stripped(parts[0]), filledIn(Signs.stripped(parts[1])));
    } else {
      var parts = line.split(" ~ ", 2);
      var pattern = filledIn(Signs.stripped(parts[1]));
      rules.add(
          new Rule(
              Giveaway.valueOf(Signs.stripped(parts[0])),
              Pattern.compile(pattern),
              pattern.contains("(?<it>"),
              pattern.contains("(?<title>")));
    }
  }

  private String filledIn(String pattern) {
    for (var list : lists.entrySet()) {
      pattern = pattern.replace("{" + list.getKey() + "}", list.getValue());
    }
    return pattern;
  }
}
