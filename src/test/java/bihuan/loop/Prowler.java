package bihuan.loop;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.Links;
import bihuan.Operations;
import bihuan.Traces;
import bihuan.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Somebody of a unit who wants to know who spoke, and tries every door of the product: each page,
 * each link on it, each REST operation with each value of each filter, each file, each export.
 */
final class Prowler {

  private static final int SAMPLES_OF_A_KIND = 2;
  private static final String NONSENSE = "qqxzwv";
  private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{6,9}");
  private static final Pattern UNREAD = Pattern.compile("(?s)<script.*?</script>|<[^>]*>|\\s+");

  private static final String EVERY_FIELD =
      """
      {"words":"w","missing":"w","supplement":"w","main":"%1$s","authority":"w","outgoingTitle":"w","outgoing":"w",
       "files":[],"lead":"D10","others":[],"suggested":"D10","measures":"w","conclusion":"SOLVED","plan":"w",
       "nextLook":"2099-01-01","responsible":"w","verifier":"%2$s","method":"CALL_BACK","contacted":true,"solved":false,
       "satisfaction":1,"basis":"w","change":"RULE","promise":"","cameBackAs":"%1$s","question":"w","answer":"w",
       "passedOn":"w","kind":"BLOCKAGE","cause":"OTHER","nature":"COMMON","grade":"B","measure":8,"process":"P04","step":4,
       "urgent":false,"reason":"%3$s"}""";

  private final Visitor visitor;
  private final Operations operations;
  private final List<String> pages;
  private final Traces traces;
  private final List<String> leaks = new ArrayList<>();

  Prowler(Visitor visitor, Operations operations, List<String> pages, Traces traces) {
    this.visitor = visitor;
    this.operations = operations;
    this.pages = pages;
    this.traces = traces;
  }

  /** All that was found anywhere, by the request that found it. */
  List<String> leaks() {
    return leaks;
  }

  Answer get(String path) {
    return noted(visitor.get(path));
  }

  /** Every page with each of these numbers, and where their links lead. */
  Prowler openPages(String... numbers) {
    var seen = new HashSet<String>();
    var kinds = new HashMap<String, Integer>();
    var next = new ArrayDeque<String>();
    for (var page : pages) {
      next.add(page);
      for (var number : numbers) {
        next.add(page + "?number=" + number);
      }
    }
    while (!next.isEmpty()) {
      var path = next.poll();
      if (!seen.add(path) || !isWorthALook(path, kinds, numbers)) {
        continue;
      }
      var answer = get(path);
      assertThat(answer.status()).as(path).isLessThan(500);
      if (answer.status() == 200 && answer.isPage()) {
        next.addAll(Links.within(visitor.root(), path, answer));
      }
      if (!answer.header("Location").isEmpty()) {
        var to = visitor.root().relativize(visitor.root().resolve(answer.header("Location")));
        next.add(to.toString());
      }
    }
    return this;
  }

  /** Sign-out would end the visit; of what does not tell of an issue a few are enough. */
  private static boolean isWorthALook(String path, Map<String, Integer> kinds, String... numbers) {
    if (path.contains("sign-out")
        || path.contains(".faces.resource")
        || path.startsWith("jakarta")) {
      return false;
    }
    for (var number : numbers) {
      if (path.contains(number)) {
        return true;
      }
    }
    var kind = path.replaceAll("=[^&]*", "=");
    return kinds.merge(kind, 1, Integer::sum) <= SAMPLES_OF_A_KIND;
  }

  /**
   * Every operation that reads, with each of these values in its path and each value of each
   * filter.
   */
  Prowler readAll(Map<String, List<String>> values) {
    for (var operation : operations.reads()) {
      for (var address : operation.addresses(values)) {
        assertThat(get(address).status()).as(address).isLessThan(500);
        for (var parameter : operation.parameters()) {
          for (var value : parameter.values()) {
            assertThat(get(address + "?" + parameter.name() + "=" + value).status())
                .as(address + " " + parameter)
                .isLessThan(500);
          }
        }
      }
    }
    return this;
  }

  /** The files in all their copies; originals are unknown. */
  Prowler openFiles(String number, List<String> files) {
    for (var file : files) {
      var path = "api/issues/" + number + "/evidence/" + file;
      get(path);
      get(path + "/thumbnail");
      assertThat(get(path + "?original=true").status()).as(path).isEqualTo(404);
    }
    return this;
  }

  /** Words that stand in originals only find what nonsense finds: nothing, everywhere. */
  Prowler lookFor(Set<String> words) {
    for (var path :
        List.of(
            "api/issues?q=",
            "api/issues?order=PRESSING&q=",
            "api/issues/similar?words=",
            "api/issues/similar?process=P04&step=4&words=",
            "loop/issues.xhtml?q=",
            "loop/workbench.xhtml?q=")) {
      var nothing = shapeOf(path, NONSENSE);
      for (var it : words) {
        assertThat(shapeOf(path, it)).as(path + it).isEqualTo(nothing);
      }
    }
    return this;
  }

  private String shapeOf(String path, String words) {
    var answer = get(path + URLEncoder.encode(words, StandardCharsets.UTF_8));
    return answer.isPage()
        ? answer.status() + " " + numbersIn(answer.text())
        : answer.status() + " " + answer.text();
  }

  static Set<String> numbersIn(String text) {
    var numbers = new TreeSet<String>();
    NUMBER.matcher(text).results().forEach(it -> numbers.add(it.group()));
    return numbers;
  }

  /** An issue that is none of theirs is answered, to the byte, like one that does not exist. */
  Prowler knockAt(String foreign, String unknown, String account) {
    for (var operation : operations.all()) {
      if (!operation.path().contains("{number}") || !operation.path().startsWith("api/issues")) {
        continue;
      }
      for (var reason : List.of("TOO_VAGUE", "LEGAL_PROCEDURE", "UNTRUE")) {
        assertThat(knock(operation, foreign, EVERY_FIELD.formatted(foreign, account, reason)))
            .as(operation.toString())
            .isEqualTo(knock(operation, unknown, EVERY_FIELD.formatted(unknown, account, reason)))
            .doesNotStartWith("403");
      }
    }
    for (var page : pages) {
      assertThat(get(page + "?number=" + foreign).status())
          .as(page)
          .isEqualTo(get(page + "?number=" + unknown).status());
    }
    return this;
  }

  private String knock(Operations.Operation operation, String number, String body) {
    var path = operation.addresses(Map.of("number", List.of(number))).get(0);
    var answer =
        operation.method().equals("GET")
            ? visitor.get(path)
            : visitor.send(operation.method(), path, body);
    return noted(answer).status() + " " + answer.text().replace(number, "N");
  }

  /** Everything that is not theirs to do, with right and wrong numbers in it. */
  Prowler tryAllMoves(String number, String account) {
    for (var operation : operations.writes()) {
      if (operation.path().startsWith("api/issues/{number}/")) {
        for (var reason : List.of("TOO_VAGUE", "LEGAL_PROCEDURE", "UNTRUE")) {
          var path = operation.addresses(Map.of("number", List.of(number))).get(0);
          var answer =
              noted(
                  visitor.send(
                      operation.method(), path, EVERY_FIELD.formatted(number, account, reason)));
          assertThat(answer.status()).as(path + " " + answer.text()).isBetween(400, 499);
        }
      }
    }
    for (var bad : List.of("2026", "x", "2026-0000001'", "%00", "2026-999999999")) {
      assertThat(get("api/issues/" + bad).status()).isBetween(400, 499);
    }
    get("api/issues?after=nonsense");
    get("api/issues?stage=nonsense");
    get("api/drafts/" + "0".repeat(24) + "/files");
    return this;
  }

  private Answer noted(Answer answer) {
    traces.in(answer).forEach(it -> leaks.add(it + " in " + answer));
    return answer;
  }

  /** What lists tell now, to be compared with what they told before. */
  Map<String, String> lists() {
    var told = new HashMap<String, String>();
    for (var operation : operations.reads()) {
      if (operation.path().equals("api/issues")) {
        told.put("", get("api/issues").text());
        for (var parameter : operation.parameters()) {
          for (var value : parameter.values()) {
            var path = "api/issues?" + parameter.name() + "=" + value;
            told.put(path, get(path).text());
          }
        }
      }
    }
    for (var page :
        new LinkedHashSet<>(List.of("loop/workbench.xhtml", "loop/issues.xhtml", "home.xhtml"))) {
      told.put(page, bare(get(page)));
    }
    return told;
  }

  /** What a page says to whoever reads it. */
  private static String bare(Answer page) {
    return page.status() + UNREAD.matcher(page.text()).replaceAll(" ");
  }
}
