package bihuan.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case file as text: written by the server, read back by whoever checks it. */
class CaseDocument {

  /** What is wrong with a document: the first broken entry, or what else; nothing when whole. */
  record Verdict(boolean whole, String key, long seq) {

    static final Verdict WHOLE = new Verdict(true, "ledger.case.valid", 0);
  }

  private static final String OPENING = "<script type=\"application/json\" id=\"case\">";
  private static final String CLOSING = "</script>";
  private static final String SMALL = "p class=\"small\"";
  private static final List<String> SAID_BY_SCRIPT =
      List.of(
          "valid", "entry", "chain", "words", "heading", "proved", "told", "sealed", "unsealed");
  private static final Pattern SHOWN = Pattern.compile(" data-shown>([^<]*)<");
  private static final String TAKEN = ".concat(file.takenBy || [])";
  private static final String SALTED = "passage.salt + ";
  private static final Pattern SEAL = Pattern.compile(": [0-9a-f]{64}$");
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.ofHours(8));

  private final Map<?, ?> content;

  static CaseDocument of(Map<String, Object> content) {
    return new CaseDocument((Map<?, ?>) Reader.read(Canonical.of(content)));
  }

  private CaseDocument(Map<?, ?> content) {
    this.content = content;
  }

  /** Fails with IllegalArgumentException where this is no case file. */
  static CaseDocument read(String html) {
    var start = html.indexOf(OPENING);
    var end = html.indexOf(CLOSING, start);
    if (start < 0 || end < 0) {
      throw new IllegalArgumentException("not a case file");
    }
    if (Reader.read(html.substring(start + OPENING.length(), end)) instanceof Map<?, ?> content) {
      return new CaseDocument(content);
    }
    throw new IllegalArgumentException("not a case file");
  }

  /** Computes it all again, and compares what people read with what is sealed. */
  Verdict check(String html) {
    try {
      var previous = before();
      for (var it : list(content, "entries")) {
        var entry = entry((Map<?, ?>) it);
        if (!entry.subject().equals(previous.subject())
            || !entry.follows(previous)
            || !entry.isWhole()) {
          return new Verdict(false, "ledger.case.entry", previous.seq() + 1);
        }
        previous = entry.head();
      }
      if (content.get("anchor") instanceof Map<?, ?> anchor && !holds(anchor)) {
        return new Verdict(false, "ledger.case.chain", 0);
      }
      return checkPage(html);
    } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
      return new Verdict(false, "ledger.case.chain", 0);
    }
  }

  private Verdict checkPage(String html) {
    if (!(content.get("language") instanceof String)) {
      return new Verdict(false, "ledger.case.page", 0);
    }
    if (!shown().equals(visible(html))) {
      return new Verdict(false, "ledger.case.words", 0);
    }
    return html.equals(html()) ? Verdict.WHOLE : new Verdict(false, "ledger.case.page", 0);
  }

  private boolean holds(Map<?, ?> anchor) {
    var block = block((Map<?, ?>) anchor.get("block"));
    var seq = (long) anchor.get("seq");
    var place = (int) (seq - before().seq() - 1);
    var sealed = entry((Map<?, ?>) list(content, "entries").get(place)).head();
    var path = list(anchor, "path").stream().map(String.class::cast).toList();
    return block.isWhole() && block.root().equals(Tree.climb(sealed, path));
  }

  /** What the first entry follows: nothing, or an entry of which this reader has the seal alone. */
  private Head before() {
    var subject = text(content, "subject");
    return content.get("before") instanceof Map<?, ?> told
        ? new Head(subject, (long) told.get("seq"), text(told, "seal"))
        : Head.before(subject);
  }

  /** Every text people read, in order. */
  List<String> shown() {
    var texts = new ArrayList<String>();
    texts.add(text(content, "title"));
    texts.add(label("heading"));
    texts.add(text(content, "subject"));
    taken().ifPresent(texts::add);
    list(content, "passages").forEach(it -> texts.addAll(shownOf((Map<?, ?>) it)));
    for (var it : list(content, "entries")) {
      var entry = entry((Map<?, ?>) it);
      texts.add(String.valueOf(entry.seq()));
      texts.add(LOCAL.format(entry.instant()));
      texts.add(entry.by());
      texts.add(entry.what());
      texts.add(String.join("\n", factsOf((Map<?, ?>) it)));
      texts.add(entry.seal());
    }
    if (content.get("anchor") instanceof Map<?, ?> anchor) {
      var block = block((Map<?, ?>) anchor.get("block"));
      texts.add(String.valueOf(block.no()));
      texts.add(LOCAL.format(LedgerEntry.instant(block.at())));
      texts.add(block.seal());
    }
    return texts.stream().map(CaseDocument::clean).toList();
  }

  /** What is told, and beside it what the entry under seal says of it. */
  private List<String> shownOf(Map<?, ?> passage) {
    var entry = entryOf(passage);
    var salted = passage.get("salt") instanceof String salt ? salt : "";
    var isProved = entry.filter(it -> proves(it, salted + text(passage, "text"))).isPresent();
    return List.of(
        text(passage, "heading"),
        label("heading"),
        text(passage, "text"),
        label(isProved ? "proved" : "told"),
        label(entry.isPresent() ? "sealed" : "unsealed"),
        entry.map(CaseDocument::summary).orElse(""));
  }

  private Optional<Map<?, ?>> entryOf(Map<?, ?> passage) {
    for (var it : list(content, "entries")) {
      var entry = (Map<?, ?>) it;
      if (Objects.equals(entry.get("seq"), passage.get("seq"))) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static boolean proves(Map<?, ?> entry, String text) {
    return entry.get("facts") instanceof Map<?, ?> facts && facts.containsValue(Seal.of(text));
  }

  private static String summary(Map<?, ?> told) {
    var entry = entry(told);
    var line =
        String.join(
            " \u00b7 ",
            String.valueOf(entry.seq()),
            LOCAL.format(entry.instant()),
            entry.by(),
            entry.what());
    var facts = factsOf(told).stream().filter(it -> !SEAL.matcher(it).find());
    return Stream.concat(Stream.of(line), facts).collect(Collectors.joining("\n"));
  }

  private String label(String name) {
    return wordbook().of("ledger.case." + name);
  }

  private Wordbook wordbook() {
    return new Wordbook(Locale.forLanguageTag(text(content, "language")));
  }

  private static List<String> factsOf(Map<?, ?> entry) {
    return entry.get("facts") instanceof Map<?, ?> facts
        ? new TreeMap<>(facts)
            .entrySet().stream().map(it -> it.getKey() + ": " + it.getValue()).toList()
        : List.of(text(entry, "facts"));
  }

  private static List<String> visible(String html) {
    return SHOWN
        .matcher(html)
        .results()
        .map(
            it ->
                it.group(1)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&"))
        .toList();
  }

  /** The whole document. */
  String html() {
    var words = wordbook();
    var shown = shown().iterator();
    var page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"").append(words.language());
    page.append("\">\n<head>\n<meta charset=\"UTF-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    page.append("style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n<title>");
    page.append(escape(text(content, "title"))).append("</title>\n<style>\n");
    page.append(resource("case-file.css")).append("</style>\n</head>\n<body>\n");
    page.append(element("h1", shown.next()));
    page.append(element(SMALL, shown.next()));
    page.append("<p>").append(escape(words.of("ledger.case.subject"))).append(' ');
    page.append(element("strong", shown.next())).append("</p>\n");
    if (taken().isPresent()) {
      page.append(element(SMALL, shown.next())).append('\n');
    }
    page.append("<p class=\"small\">")
        .append(escape(words.of("ledger.case.lead")))
        .append("</p>\n");
    verdict(page, words);
    passages(page, words, shown);
    entries(page, words, shown);
    anchor(page, words, shown);
    page.append("<p class=\"small\">").append(escape(words.of("ledger.case.how"))).append("</p>\n");
    page.append(OPENING).append(Canonical.of(content).replace("<", "\\u003c")).append(CLOSING);
    page.append("\n<script>\n").append(script()).append("</script>\n");
    return page.append("</body>\n</html>\n").toString();
  }

  /** An older document is checked by the script that it came with. */
  private String script() {
    var script = resource("case-file.js");
    var isSalted =
        list(content, "passages").stream().allMatch(it -> ((Map<?, ?>) it).containsKey("salt"));
    var ofItsTime = isSalted ? script : script.replace(SALTED, "");
    return taken().isPresent() ? ofItsTime : ofItsTime.replace(TAKEN, "");
  }

  private Optional<String> taken() {
    return content.get("takenBy") instanceof String taken ? Optional.of(taken) : Optional.empty();
  }

  private static void verdict(StringBuilder page, Wordbook words) {
    page.append("<p id=\"verdict\" role=\"status\"");
    for (var it : SAID_BY_SCRIPT) {
      page.append(" data-").append(it).append("=\"");
      page.append(escape(words.of("ledger.case." + it, "#"))).append('"');
    }
    page.append('>').append(escape(words.of("ledger.case.unchecked"))).append("</p>\n");
  }

  private void passages(StringBuilder page, Wordbook words, Iterator<String> shown) {
    if (list(content, "passages").isEmpty()) {
      return;
    }
    heading(page, words, "ledger.case.passages");
    for (var i = 0; i < list(content, "passages").size(); i++) {
      page.append("<section class=\"passage\">");
      page.append(element("h3", shown.next()));
      page.append(element(SMALL, shown.next()));
      page.append(element("p class=\"text\"", shown.next()));
      page.append(element(SMALL, shown.next()));
      page.append("<div class=\"sealed\">").append(element(SMALL, shown.next()));
      page.append(element("p class=\"text\"", shown.next())).append("</div></section>\n");
    }
  }

  private void entries(StringBuilder page, Wordbook words, Iterator<String> shown) {
    heading(page, words, "ledger.case.entries");
    for (var i = 0; i < list(content, "entries").size(); i++) {
      page.append("<dl class=\"entry\">");
      for (var it : List.of("seq", "at", "by", "what", "facts")) {
        line(page, words, it, "dd", shown);
      }
      line(page, words, "seal", "dd class=\"seal\"", shown);
      page.append("</dl>\n");
    }
  }

  private void anchor(StringBuilder page, Wordbook words, Iterator<String> shown) {
    heading(page, words, "ledger.case.anchor");
    if (!shown.hasNext()) {
      page.append("<p>").append(escape(words.of("ledger.case.noAnchor"))).append("</p>\n");
      return;
    }
    page.append("<dl class=\"entry\">");
    line(page, words, "block", "dd", shown);
    line(page, words, "sealedAt", "dd", shown);
    line(page, words, "master", "dd class=\"seal\"", shown);
    page.append("</dl>\n");
  }

  private static void heading(StringBuilder page, Wordbook words, String key) {
    page.append("<h2>").append(escape(words.of(key))).append("</h2>\n");
  }

  private static void line(
      StringBuilder page, Wordbook words, String key, String element, Iterator<String> shown) {
    page.append("<dt>").append(escape(words.of("ledger." + key))).append("</dt>");
    page.append(element(element, shown.next()));
  }

  private static String element(String name, String text) {
    return "<" + name + " data-shown>" + escape(text) + "</" + name.split(" ")[0] + ">";
  }

  private static LedgerEntry entry(Map<?, ?> it) {
    return new LedgerEntry(
        text(it, "subject"),
        (long) it.get("seq"),
        text(it, "at"),
        text(it, "by"),
        text(it, "what"),
        Canonical.of(it.get("facts")),
        text(it, "previous"),
        text(it, "seal"));
  }

  private static Block block(Map<?, ?> it) {
    return new Block(
        (long) it.get("no"),
        text(it, "at"),
        (long) it.get("heads"),
        text(it, "previous"),
        text(it, "root"),
        text(it, "seal"));
  }

  private static String text(Map<?, ?> members, String name) {
    return Objects.requireNonNull((String) members.get(name));
  }

  private static List<?> list(Map<?, ?> members, String name) {
    return (List<?>) members.get(name);
  }

  /** As a browser shows it. */
  private static String clean(String text) {
    return text.replaceAll("\r\n?", "\n").replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]", "");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (var in = CaseDocument.class.getResourceAsStream("/ledger/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
