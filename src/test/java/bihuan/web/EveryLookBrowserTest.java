package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import bihuan.Cast;
import bihuan.Links;
import bihuan.Visitor;
import bihuan.access.Actor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/**
 * Every kind of page on the smallest telephone, in the looks that readers choose. Each kind is
 * looked at where most stands on it; {@code -Daxe.all=true} puts every page into every look.
 */
class EveryLookBrowserTest extends Browser {

  private static final int SMALLEST = 320;

  /** Of each path that somebody reaches, so many are compared for the fullest. */
  private static final int EXAMPLES = 2;

  private static final int PAGES_AT_LEAST = 100;

  /** What stands here depends on who reads it. */
  private static final Set<String> BY_READER =
      Set.of("home.xhtml", "loop/issue.xhtml", "lists/workbench.xhtml");

  /** Of pages alone; in it the forms that are asked by a link. */
  private static final Pattern PAGE = Pattern.compile("(.*\\.xhtml|(a)/[^.]+)(\\?.*)?");

  /** Which form the page of an issue is asked to open. */
  private static final Pattern FORM = Pattern.compile("[?&](?:open|aside)=(\\w+)");

  /** The journal that works offline draws its pages itself. */
  private static final List<String> JOURNAL =
      List.of("journeys/app/index.html", "journeys/app/index.html#/try");

  private static final List<Actor> READERS =
      List.of(
          Cast.OLGA,
          Cast.ENZO,
          Cast.STEWART,
          Cast.LINA_AT_LAND,
          Cast.AIDAN_AT_LAND,
          Cast.CORA,
          Cast.HELEN,
          Cast.VERA,
          Cast.SIMON,
          Cast.LEO,
          Cast.EDITH,
          Cast.SYD,
          Cast.SELMA,
          Cast.AUDREY);

  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final List<String> THEMES = List.of("light", "dark", "system");
  private static final List<String> CONTRASTS = List.of("normal", "high");
  private static final List<String> MODES = List.of("normal", "elder");

  /** Any two choices meet in one of them. */
  private static final List<Look> PAIRS =
      List.of(
          new Look("zh", "light", "normal", "normal"),
          new Look("en", "light", "high", "elder"),
          new Look("zh", "dark", "high", "normal"),
          new Look("en", "dark", "normal", "elder"),
          new Look("zh", "system", "high", "elder"),
          new Look("en", "system", "normal", "normal"));

  private static final boolean ALL = Boolean.getBoolean("axe.all");

  private static final String WIDER =
      """
      (mode) => {
        document.documentElement.dataset.mode = mode;
        const width = document.documentElement.scrollWidth;
        if (width <= innerWidth) return '';
        const sticksOut = (it) => {
          const { left, right } = it.getBoundingClientRect();
          return Math.max(right, left + it.scrollWidth) > innerWidth + 0.5 && !it.matches('.scroll');
        };
        const far = [...document.body.querySelectorAll('*')].filter((it) => sticksOut(it) && it.checkVisibility()
          && ![...it.children].some(sticksOut));
        return width + ' wide: ' + far.slice(0, 4).map((it) => it.cloneNode(false).outerHTML.slice(0, 160)
          + it.textContent.trim().slice(0, 40)).join(' | ');
      }
      """;

  private static final String UNFOLDED =
      "() => document.querySelectorAll('main details:not(.drop)').forEach((it) => { it.open = true; })";

  /** Behind axe itself, which costs less in one go. */
  private static final String SERIOUS =
      """
      async () => {
        %s
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
        const options = { preload: false, resultTypes: ['violations'], runOnly: { type: 'tag', values: tags } };
        const { violations } = await axe.run(document, options);
        return violations
          .filter((it) => it.impact === 'serious' || it.impact === 'critical')
          .map((it) => it.id + ' ' + it.nodes.slice(0, 4).map((node) => node.target + ' ' + node.html.slice(0, 200)
            + ' ' + node.any.concat(node.all).map((why) => why.message).join('; ').slice(0, 200)).join(' | '));
      }
      """;

  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  @ArquillianResource URL house;

  private final Map<String, Sheet> sheets = new ConcurrentSkipListMap<>();
  private final List<String> complaints = new ArrayList<>();

  private String serious;

  @Test
  void everyPageFitsTheSmallestTelephoneAndHasNoSeriousBarrierInAnyLook() throws IOException {
    readAxe();
    collect("");
    READERS.parallelStream().forEach(it -> collect(it.name()));
    JOURNAL.forEach(it -> sheets.put(it, new Sheet(it, Cast.OLGA.name(), 0)));
    assertThat(sheets).hasSizeGreaterThan(PAGES_AT_LEAST);
    look("");
    READERS.forEach(it -> look(it.name()));
    assertThat(complaints).isEmpty();
  }

  private void readAxe() throws IOException {
    try (var in = getClass().getResourceAsStream("/axe.min.js")) {
      serious = SERIOUS.replace("%s", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Goes wherever links lead this reader and remembers the fullest page of each kind. */
  private void collect(String reader) {
    var root = URI.create(house.toString());
    var visitor =
        reader.isEmpty()
            ? Visitor.stranger(root, "zh-CN")
            : Visitor.signedIn(root, "zh-CN", reader, "Demo-2026");
    var next = new ArrayDeque<>(List.of("home.xhtml", "index.xhtml", "access/sign-in.xhtml"));
    var seen = new HashSet<String>();
    var examples = new HashMap<String, Integer>();
    while (!next.isEmpty()) {
      var address = next.poll();
      var parts = PAGE.matcher(address);
      if (!parts.matches() || address.contains("lang=") || !seen.add(address)) {
        continue;
      }
      var path = (parts.group(2) == null ? parts.group(1) : parts.group(2)) + form(address);
      if (examples.merge(path, 1, Integer::sum) > EXAMPLES) {
        continue;
      }
      var page = visitor.get(address);
      if (page.status() == 200 && page.isPage()) {
        var sheet = new Sheet(address, reader, page.body().length);
        sheets.merge(kind(path, reader), sheet, Sheet::fuller);
        next.addAll(Links.within(root, address, page));
      }
    }
  }

  private static String form(String address) {
    var form = FORM.matcher(address);
    return form.find() ? " " + form.group(1) : "";
  }

  private static String kind(String path, String reader) {
    return BY_READER.contains(path) ? path + " " + reader : path;
  }

  private void look(String reader) {
    var page = page(SMALLEST);
    if (!reader.isEmpty()) {
      letIn(page, reader);
    }
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(ColorScheme.DARK)
            .setReducedMotion(ReducedMotion.REDUCE));
    var kinds = List.copyOf(sheets.keySet());
    for (var kind : kinds) {
      var sheet = sheets.get(kind);
      if (sheet.reader().equals(reader)) {
        var looks = ALL ? all() : List.of(PAIRS.get(kinds.indexOf(kind) % PAIRS.size()));
        looks.forEach(it -> look(page, sheet, it));
      }
    }
    page.context().close();
  }

  /** Without the form, which is a page like others. */
  private static void letIn(Page page, String reader) {
    var told = Map.of("name", reader, "password", "Demo-2026");
    var answer = page.request().post("api/session", RequestOptions.create().setData(told));
    assertThat(answer.ok()).as(reader).isTrue();
  }

  private void look(Page page, Sheet sheet, Look look) {
    open(page, sheet, look);
    fits(page, sheet, look);
    for (var it : (List<?>) page.evaluate(serious)) {
      complain(sheet, look, it);
    }
    if (!ALL) {
      var other = look.inTheOther();
      open(page, sheet, other);
      fits(page, sheet, other);
    }
  }

  private void open(Page page, Sheet sheet, Look look) {
    page.context().addCookies(look.cookies(house.toString()));
    if (sheet.address().contains("#")) {
      page.navigate("about:blank");
    }
    var answer = page.navigate(sheet.address());
    if (answer.status() != 200 || answer.request().redirectedFrom() != null) {
      complain(sheet, look, answer.status() + " " + answer.url());
    }
    page.locator("[data-opening]").waitFor(GONE);
    page.evaluate(UNFOLDED);
  }

  private void fits(Page page, Sheet sheet, Look look) {
    for (var mode : MODES) {
      var wider = (String) page.evaluate(WIDER, mode);
      if (!wider.isEmpty()) {
        complain(sheet, look, mode + " " + wider);
      }
    }
    page.evaluate(WIDER, look.mode());
  }

  private void complain(Sheet sheet, Look look, Object what) {
    var complaint = sheet + " " + look + ": " + what;
    System.err.println(complaint);
    complaints.add(complaint);
  }

  private static List<Look> all() {
    return LANGUAGES.stream().flatMap(EveryLookBrowserTest::inLanguage).toList();
  }

  private static Stream<Look> inLanguage(String language) {
    return THEMES.stream()
        .flatMap(
            theme ->
                CONTRASTS.stream()
                    .flatMap(
                        contrast ->
                            MODES.stream().map(it -> new Look(language, theme, contrast, it))));
  }

  private record Sheet(String address, String reader, int length) {

    /** What strangers reach is looked at as they see it. */
    Sheet fuller(Sheet other) {
      return !reader.isEmpty() && other.length() > length ? other : this;
    }

    @Override
    public String toString() {
      return address + " to " + (reader.isEmpty() ? "strangers" : reader);
    }
  }

  private record Look(String language, String theme, String contrast, String mode) {

    Look inTheOther() {
      return new Look(language.equals("zh") ? "en" : "zh", theme, contrast, mode);
    }

    List<Cookie> cookies(String url) {
      return List.of(
          new Cookie("bihuan.lang", language).setUrl(url),
          new Cookie("bihuan.theme", theme).setUrl(url),
          new Cookie("bihuan.contrast", contrast).setUrl(url),
          new Cookie("bihuan.mode", mode).setUrl(url));
    }
  }
}
