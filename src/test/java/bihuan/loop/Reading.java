package bihuan.loop;

import bihuan.Answer;
import bihuan.Traces;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an answer says to whoever reads it. */
final class Reading {

  static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{4}-\\d{6,9}(?!\\d)");

  private static final Pattern UNREAD =
      Pattern.compile("(?s)(?:<script.*?</script>|<[^>]*>|\\s+)+");

  /** When a sheet was taken, in both ways that sheets write it. */
  private static final Pattern TAKEN =
      Pattern.compile("(?:导出时间：|&#x5bfc;&#x51fa;&#x65f6;&#x95f4;&#xff1a;)[^<]*");

  private Reading() {}

  /** The words of a page. */
  static String bare(Answer page) {
    return page.status() + UNREAD.matcher(page.text()).replaceAll(" ");
  }

  /** What a sheet holds, without the moment it was made; any other answer's text. */
  static String sheet(Answer answer) {
    return Traces.contents(answer.body())
        .skip(answer.header("Content-Type").contains("spreadsheet") ? 1 : 0)
        .map(it -> new String(it, StandardCharsets.UTF_8))
        .filter(it -> !it.contains("dcterms:created"))
        .map(it -> TAKEN.matcher(it).replaceAll(""))
        .collect(Collectors.joining("\n"));
  }

  static String any(Answer answer) {
    return answer.isPage() ? bare(answer) : sheet(answer);
  }

  static Set<String> numbersIn(Answer answer) {
    return NUMBER
        .matcher(sheet(answer))
        .results()
        .map(it -> it.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static JsonObject json(Answer answer) {
    try (var json = Json.createReader(new StringReader(answer.text()))) {
      return json.readObject();
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
