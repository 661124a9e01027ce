package bihuan.loop;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.Links;
import bihuan.Operations;
import bihuan.Operations.Operation;
import bihuan.Traces;
import bihuan.Visitor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who wants to know who spoke, and tries the doors of the product: pages and the links on
 * them, REST operations, filters, words, files, sheets, and errors.
 */
final class Prowler {

  private static final String NONSENSE = "qqxzwv";
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{4}-\\d{6,9}(?!\\d)");
  private static final Pattern UNREAD =
      Pattern.compile("(?s)(?:<script.*?</script>|<[^>]*>|\\s+)+");
  private static final Pattern PLACE = Pattern.compile("([^/]+)/\\{([^}]+)}");
  private static final Pattern ID = Pattern.compile("\"id\":\"?([^\",}]+)");
  private static final int SAMPLES = 2;
  private static final Pattern HOUR =
      Pattern.compile("T?\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?|(?<=\\d{8})T\\d{6}Z");
  private static final Pattern CHANGING = Pattern.compile("(?i)(date|set-cookie|last-modified)");

  /** A list's filter, and the column of its rows that it must be read from. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "stage", "stage",
          "process", "process",
          "measure", "measure",
          "district", "district",
          "kind", "kind",
          "nature", "nature",
          "grade", "grade");

  /** What a page or an operation cannot do without. */
  private static final Map<String, String> ASKED =
      Map.of(
          "api/calendar/due", "?received=2026-02-13&days=5",
          "catalogue/tell.xhtml", "?process=P04");

  private final String who;
  private final Visitor visitor;
  private final Doors doors;
  private final Operations operations;
  private final Traces traces;
  private final Complaints all;
  private final Set<String> leaks = new TreeSet<>();
  private final Set<String> found = new HashSet<>();
  private final Set<String> opened = new TreeSet<>();
  private int requests;

  /**
   * All there is to try.
   *
   * @param aboutIssues those of the pages that open with an issue's number
   */
  record Doors(List<String> pages, List<String> aboutIssues, Operations operations) {}

  /**
   * @param all hears whatever is not as it should be
   */
  Prowler(String who, Visitor visitor, Doors doors, Traces traces, Complaints all) {
    this.who = who;
    this.visitor = visitor;
    this.doors = doors;
    this.operations = doors.operations();
    this.traces = traces;
    this.all = all;
  }

  /** All that was found anywhere, by the request that found it. */
  Set<String> leaks() {
    return leaks;
  }

  /** All that was found but in these rooms, where people are named who may have said nothing. */
  Set<String> leaksOutside(String... rooms) {
    var outside = new TreeSet<>(leaks);
    outside.removeIf(
        leak -> Stream.of(rooms).anyMatch(it -> leak.matches("(?s).* (api/)?" + it + "\\b.*")));
    return outside;
  }

  /** The traces that were found. */
  Set<String> found() {
    return found;
  }

  /** The pages that opened, and the operations that answered. */
  Set<String> opened() {
    return opened;
  }

  int requests() {
    return requests;
  }

  Answer get(String path, String... headers) {
    return noted(visitor.get(path, headers));
  }

  Answer submit(String path, Map<String, String> fields) {
    return noted(visitor.submit(path, fields));
  }

  /** One page by its address. */
  Answer open(String path) {
    var answer = get(path);
    if (answer.status() == 200) {
      opened.add(path.replaceFirst("\\?.*", ""));
    }
    return answer;
  }

  /** Every page, bare and with each of these issues, and where their links lead. */
  Prowler openPages(List<String> numbers) {
    var seen = new HashSet<String>();
    var next = new ArrayDeque<String>();
    doors.pages().forEach(it -> next.add(it + ASKED.getOrDefault(it, "")));
    numbers.forEach(
        number -> doors.aboutIssues().forEach(it -> next.add(it + "?number=" + number)));
    while (!next.isEmpty()) {
      var path = next.poll();
      if (!isPage(path) || isOfOthers(path, numbers) || !seen.add(kind(path))) {
        continue;
      }
      var answer = open(path);
      all.hear(() -> assertThat(answer.status()).as(path).isLessThan(500));
      if (answer.status() == 200) {
        next.addAll(Links.within(visitor.root(), path, answer));
      } else if (answer.status() == 302) {
        follow(path, answer, next);
      }
    }
    return this;
  }

  private void follow(String path, Answer answer, Collection<String> next) {
    var to = visitor.root().relativize(visitor.root().resolve(answer.header("Location")));
    if (!to.getPath().startsWith("access/")) {
      opened.add(path.replaceFirst("\\?.*", ""));
    }
    next.add(to.toString());
  }

  /**
   * Leaving would end the visit, and another language would change it; files and sheets are read by
   * their operations.
   */
  private static boolean isPage(String path) {
    return path.contains(".xhtml")
        && !path.contains("sign-out")
        && !path.contains("lang=")
        && !path.contains("jakarta.faces");
  }

  private static boolean isOfOthers(String path, List<String> numbers) {
    return NUMBER.matcher(path).results().anyMatch(it -> !numbers.contains(it.group()));
  }

  /** One of a kind is enough, but where an issue is named each is another. */
  private static String kind(String path) {
    return NUMBER.matcher(path).find() ? path : path.replaceAll("=[^&]*", "=");
  }

  /**
   * Every operation that reads, with each of these values in its path, and where there are none,
   * with the ids that a list of such things named.
   */
  Prowler readAll(Map<String, List<String>> values) {
    var listed = new HashMap<String, List<String>>();
    operations
        .reads()
        .sorted(Comparator.comparing(Prowler::depth).thenComparing(Operation::path))
        .forEach(it -> read(it, values, listed));
    return this;
  }

  /** Lists come before what they list. */
  private static long depth(Operation operation) {
    return operation.path().chars().filter(it -> it == '{').count();
  }

  private void read(
      Operation operation, Map<String, List<String>> values, Map<String, List<String>> listed) {
    for (var bare : operation.addresses(known(operation, values, listed))) {
      var address = bare + ASKED.getOrDefault(bare, "");
      var answer = get(address);
      all.hear(() -> assertThat(answer.status()).as(address).isLessThan(500));
      if (answer.status() < 300) {
        opened.add(operation.path());
        listed.computeIfAbsent(lastOf(bare), it -> new ArrayList<>()).addAll(idsIn(answer));
      }
    }
  }

  private static Map<String, List<String>> known(
      Operation operation, Map<String, List<String>> values, Map<String, List<String>> listed) {
    var known = new HashMap<>(values);
    var name = PLACE.matcher(operation.path());
    while (name.find()) {
      var ids = listed.getOrDefault(name.group(1), List.of());
      known.merge(name.group(2), ids, Prowler::both);
    }
    return known;
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream().limit(SAMPLES)).distinct().toList();
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static List<String> idsIn(Answer answer) {
    return ID.matcher(answer.text()).results().map(it -> it.group(1)).toList();
  }

  /** The files in all their copies; originals are unknown. */
  Prowler openFiles(String number, List<String> files) {
    for (var file : files) {
      var path = "api/issues/" + number + "/evidence/" + file;
      get(path);
      get(path + "?download=true");
      get(path + "/thumbnail");
      all.hear(() -> assertThat(get(path + "?original=true").status()).as(path).isEqualTo(404));
    }
    return this;
  }

  /** What is listed is what may be opened, and a filter tells nothing that its rows do not show. */
  Prowler sift(Map<String, List<String>> filters) {
    var everything = rows("api/issues");
    for (var filter : filters.entrySet()) {
      for (var value : filter.getValue()) {
        var query = "?" + filter.getKey() + "=" + value;
        var rows = rows("api/issues" + query);
        for (var number : listed(query, rows)) {
          all.hear(
              () ->
                  assertThat(visitor.get("api/issues/" + number).status())
                      .as(who + " is shown " + number + " by " + query)
                      .isEqualTo(200));
        }
        var column = SHOWN.get(filter.getKey());
        if (column != null) {
          all.hear(
              () ->
                  assertThat(rows.keySet())
                      .as(who + ", " + query)
                      .isEqualTo(with(column, value, everything)));
        }
      }
    }
    return this;
  }

  private Set<String> listed(String query, Map<String, JsonObject> rows) {
    var listed = new TreeSet<>(rows.keySet());
    listed.addAll(numbersIn(get("api/issues/export" + query)));
    var page = get("lists/issues.xhtml" + query);
    Pattern.compile("issue\\.xhtml\\?number=(" + NUMBER + ")")
        .matcher(page.text())
        .results()
        .forEach(it -> listed.add(it.group(1)));
    return listed;
  }

  private static Set<String> with(String column, String value, Map<String, JsonObject> rows) {
    return rows.entrySet().stream()
        .filter(it -> value.equals(text(it.getValue().get(column))))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(JsonValue value) {
    return value == null ? "" : value.toString().replace("\"", "");
  }

  /** A whole list, page after page. */
  private Map<String, JsonObject> rows(String path) {
    var rows = new TreeMap<String, JsonObject>();
    var next = path;
    while (next != null) {
      var page = json(get(next));
      page.getJsonArray("rows").stream()
          .map(JsonValue::asJsonObject)
          .forEach(it -> rows.put(it.getString("number"), it));
      var after = page.getString("next", null);
      next =
          after == null
              ? null
              : path + (path.contains("?") ? "&" : "?") + "after=" + encoded(after);
    }
    return rows;
  }

  private Object widened(String path) {
    var answer = get(path);
    return answer.status() == 200 ? sheet(answer) : answer.status();
  }

  /** No order and no column but those everybody of a unit may know of. */
  Prowler sortAndWiden(List<String> hidden) {
    var usual = bare(get("lists/issues.xhtml"));
    var narrow = widened("api/issues/export");
    for (var it : hidden) {
      all.hear(() -> assertThat(get("api/issues?order=" + it).status()).as(it).isBetween(400, 499));
      all.hear(
          () -> assertThat(bare(get("lists/issues.xhtml?order=" + it))).as(it).isEqualTo(usual));
      all.hear(() -> assertThat(bare(get("lists/issues.xhtml?col=" + it))).as(it).isEqualTo(usual));
      all.hear(
          () -> assertThat(get("api/issues/export?order=" + it).status()).as(it).isEqualTo(422));
      all.hear(() -> assertThat(widened("api/issues/export?col=" + it)).as(it).isIn(422, narrow));
    }
    return this;
  }

  /**
   * Words that stand in originals only find what nonsense finds: none of these issues, or each of
   * them as alike as ever.
   */
  Prowler lookFor(Collection<String> words, List<String> numbers) {
    for (var path :
        List.of(
            "api/issues?q=",
            "api/issues?order=PRESSING&q=",
            "api/issues?pick=COOPERATING&q=",
            "api/issues/export?q=",
            "api/issues/similar?process=P04&step=4&words=",
            "api/processes?words=",
            "lists/issues.xhtml?q=",
            "lists/workbench.xhtml?q=")) {
      var nothing = shapeOf(path, NONSENSE, numbers);
      for (var it : words) {
        all.hear(
            () ->
                assertThat(shapeOf(path, it, numbers))
                    .as(who + ", " + path + it)
                    .isEqualTo(nothing));
      }
    }
    return this;
  }

  private String shapeOf(String path, String words, List<String> numbers) {
    var answer = get(path + encoded(words));
    var text = answer.isPage() ? bare(answer) : answer.status() + " " + sheet(answer);
    return path.contains("/similar") && answer.status() == 200
        ? about(numbers, text)
        : text.replace(words, "…");
  }

  /** Of a list of what is alike only these. */
  private static String about(List<String> numbers, String list) {
    return Pattern.compile("\\{[^{}]*\\}")
        .matcher(list)
        .results()
        .map(it -> it.group())
        .filter(it -> numbers.stream().anyMatch(it::contains))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** An issue that is none of theirs is answered, to the byte, like one that does not exist. */
  Prowler knockAt(String foreign, String unknown) {
    operations.all().stream()
        .filter(it -> it.path().startsWith("api/issues/{number}"))
        .forEach(
            it ->
                all.hear(
                    () ->
                        assertThat(knock(it, foreign))
                            .as(who + ", " + it)
                            .isEqualTo(knock(it, unknown))
                            .doesNotStartWith("403")));
    for (var page : doors.aboutIssues()) {
      all.hear(
          () ->
              assertThat(opened(page, foreign, unknown))
                  .as(who + ", " + page)
                  .isEqualTo(opened(page, unknown, foreign)));
    }
    return this;
  }

  /** Notices of an issue that was theirs stay. */
  private String opened(String page, String number, String other) {
    return bare(get(page + "?number=" + number)).replace(number, "N").replace(other, "N");
  }

  private String knock(Operation operation, String number) {
    var answer = tried(operation, number, Map.of("number", List.of(number)));
    var headers = new TreeMap<>(answer.headers());
    headers.keySet().removeIf(it -> CHANGING.matcher(it).matches());
    return answer.status() + " " + answer.text().replace(number, "N") + headers;
  }

  /** Whatever is not theirs to do; answers what was done all the same. */
  List<String> tryAll(String number, Map<String, List<String>> values) {
    return operations
        .writes()
        .filter(it -> it.path().startsWith("api/issues/{number}"))
        .map(it -> tried(it, number, values))
        .filter(it -> it.status() < 400 || it.status() > 499)
        .map(Answer::toString)
        .toList();
  }

  private Answer tried(Operation operation, String number, Map<String, List<String>> values) {
    var path = operation.addresses(values).get(0);
    return operation.isRead()
        ? get(path)
        : noted(visitor.send(operation.method(), path, operations.filled(operation, body(number))));
  }

  /** So that it is not the form of what they say that is refused. */
  private static Map<String, String> body(String number) {
    return Map.of(
        "main",
        number,
        "cameBackAs",
        number,
        "issue",
        number,
        "lead",
        "D10",
        "suggested",
        "D10",
        "process",
        "P04",
        "verifier",
        Confider.ACCOUNT,
        "unit",
        "D16");
  }

  /** What nobody can understand. */
  Prowler mumble(String account) {
    for (var it :
        List.of(
            "api/issues/2026",
            "api/issues/2026-0000001'",
            "api/issues/%00",
            "api/issues/2026-999999999",
            "api/issues/" + account,
            "api/issues?after=nonsense",
            "api/issues?after=" + account,
            "api/issues?order=PRESSING&after=" + account,
            "api/issues?stage=nonsense",
            "api/issues?measure=" + account,
            "api/accounts/" + account,
            "api/accounts?text=" + account,
            "api/notices?after=" + account,
            "api/disclosures/" + account,
            "api/disclosures?view=all",
            "api/ledger?by=" + account,
            "api/ledger/sheet?by=" + account,
            "api/drafts/" + account + "/files",
            "api/" + account,
            "loop/" + account + ".xhtml",
            "access/account.xhtml?name=" + account,
            "ledger/ledger.xhtml?by=" + account,
            "vault/disclosures.xhtml?view=all")) {
      all.hear(() -> assertThat(get(it).status()).as(it).isLessThan(500));
    }
    noted(visitor.send("POST", "api/issues", "{\"filing\":{\"title\":\"" + account));
    noted(visitor.send("POST", "api/session", "{\"name\":\"" + account + "\",\"password\":\"x\"}"));
    return this;
  }

  /** What lists, figures and notices tell now, to be compared with what they told before. */
  Map<String, String> told(Map<String, List<String>> filters) {
    var told = new HashMap<String, String>();
    filters.forEach(
        (name, values) ->
            values.forEach(
                value -> {
                  var path = "api/issues?" + name + "=" + value;
                  told.put(path, get(path).text());
                }));
    for (var path :
        List.of(
            "api/issues",
            "api/notices",
            "api/notices/unread",
            "api/issues/export",
            "lists/workbench.xhtml",
            "lists/issues.xhtml",
            "lists/inbox.xhtml",
            "notices/notices.xhtml",
            "parties/unit.xhtml?code=D16",
            "home.xhtml")) {
      var answer = get(path);
      told.put(path, answer.isPage() ? bare(answer) : sheet(answer));
    }
    return told;
  }

  /**
   * What every page, every operation that reads and these addresses say now, to be compared with
   * what they say later. The time of the day is left out.
   */
  Map<String, String> look(List<String> more, Map<String, List<String>> values) {
    var said = new TreeMap<String, String>();
    Stream.of(
            doors.pages().stream()
                .map(it -> it + ASKED.getOrDefault(it, ""))
                .filter(Prowler::isPage),
            operations
                .reads()
                .flatMap(it -> it.addresses(known(it, values, Map.of())).stream())
                .map(it -> it + ASKED.getOrDefault(it, "")),
            more.stream())
        .flatMap(it -> it)
        .forEach(it -> said.put(it, withoutHour(visitor.get(it))));
    return said;
  }

  private static String withoutHour(Answer answer) {
    return HOUR.matcher(answer.isPage() ? bare(answer) : sheet(answer)).replaceAll("T");
  }

  private Answer noted(Answer answer) {
    requests++;
    for (var it : traces.in(answer)) {
      found.add(it);
      leaks.add(who + ": " + it + " in " + answer);
    }
    return answer;
  }

  private static Set<String> numbersIn(Answer answer) {
    return NUMBER
        .matcher(sheet(answer))
        .results()
        .map(it -> it.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a sheet holds, without the moment it was made; any other answer's text. */
  private static String sheet(Answer answer) {
    return Traces.contents(answer.body())
        .skip(answer.header("Content-Type").contains("spreadsheet") ? 1 : 0)
        .map(it -> new String(it, StandardCharsets.UTF_8))
        .filter(it -> !it.contains("dcterms:created"))
        .collect(Collectors.joining("\n"));
  }

  /** What a page says to whoever reads it. */
  private static String bare(Answer page) {
    return page.status() + UNREAD.matcher(page.text()).replaceAll(" ");
  }

  static JsonObject json(Answer answer) {
    try (var json = Json.createReader(new StringReader(answer.text()))) {
      return json.readObject();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
