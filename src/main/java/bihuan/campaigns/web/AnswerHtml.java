package bihuan.campaigns.web;

import bihuan.access.web.Me;
import bihuan.campaigns.AskedForm;
import bihuan.privacy.PrivacyNotices;
import bihuan.web.Appearance;
import bihuan.web.Installation;
import bihuan.web.Json;
import bihuan.web.Language;
import bihuan.web.Phrases;
import bihuan.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one file of the answering page, filled in: its words, and what is asked, as data. */
@ApplicationScoped
class AnswerHtml {

  private static final String FILE = "/WEB-INF/campaigns/answer.html";
  private static final String OWN = "campaigns.answer.";

  /** Works without a script. */
  private static final String ENTRY =
      """
      <form class="by-code" method="get" action="%s/a">
        <label class="q-label" for="code">%s</label>
        <input class="entry" id="code" name="code" maxlength="40" autocomplete="off" autocapitalize="characters" required>
        <button class="button primary">%s</button>
      </form>\
      """;

  private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");

  @Inject ServletContext context;
  @Inject Installation installation;
  @Inject PrivacyNotices notices;
  @Inject Appearance appearance;
  @Inject Language language;
  @Inject Me me;

  private final Jsonb jsonb = new Json().getContext(AskedForm.class);
  private final Map<Locale, Map<String, String>> words = new ConcurrentHashMap<>();
  private String page;

  @PostConstruct
  void read() {
    try (var in = context.getResourceAsStream(FILE)) {
      page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands behind an address. */
  String asking(HttpServletRequest request, String token, String letter, AskedForm asked) {
    var data = about(request, token);
    data.put("letter", letter);
    data.put("oncePer", asked.oncePer());
    data.put("naming", asked.naming());
    data.put("kiosk", asked.kiosk());
    data.put("lead", asked.lead());
    data.put("definition", asked.definition());
    data.put("lists", asked.definition() == null ? null : listsOf(asked));
    data.put("languages", asked.definition() == null ? null : FormTongue.of(asked.definition()));
    var key = OWN + (asked.definition() == null ? "state." + asked.state() : "opening");
    return filled(request, asked.title().in(language.getLocale()), key, asked.kiosk(), data);
  }

  /** A page that waits for a form to show. */
  String preview(HttpServletRequest request) {
    var data = about(request, "");
    data.put("preview", true);
    return filled(request, said(OWN + "title"), OWN + "opening", false, data);
  }

  /** Nothing stands behind an address, or behind a code that somebody typed. */
  String unknown(HttpServletRequest request) {
    return entry(request, "unknown");
  }

  /** Where somebody types the code that stands on paper. */
  String entry(HttpServletRequest request) {
    return entry(request, "entry");
  }

  private String entry(HttpServletRequest request, String state) {
    var data = about(request, "");
    data.put("entry", true);
    return filled(request, said(OWN + "title"), OWN + state, false, data);
  }

  private Map<String, Object> about(HttpServletRequest request, String token) {
    var root = request.getContextPath();
    var data = new LinkedHashMap<String, Object>();
    data.put("token", token);
    data.put("now", me.now().at().toString());
    data.put("key", me.getToken());
    data.put("api", root + "/api/asked-forms/" + token);
    data.put("drafts", root + "/api/drafts/");
    data.put("privacy", root + "/privacy/notice.xhtml");
    data.put("query", root + "/loop/query.xhtml");
    data.put("words", said());
    return data;
  }

  /** Of the lists of the catalogue those that the form asks for. */
  private static Map<String, Object> listsOf(AskedForm asked) {
    var named = asked.definition().getJsonObject("lists");
    return asked.lists().entrySet().stream()
        .filter(it -> named != null && named.containsKey(it.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<String, String> said() {
    var own = new HashMap<>(words.computeIfAbsent(language.getLocale(), AnswerHtml::collect));
    var notice = notices.inForce(me.now().at());
    own.put("privacy.read", Phrases.of(bundle(), "privacy.read", notice.version()));
    return own;
  }

  private static Map<String, String> collect(Locale locale) {
    var bundle = Words.in(locale);
    var own =
        bundle.keySet().stream()
            .filter(it -> it.startsWith(OWN))
            .collect(Collectors.toMap(it -> it.substring(OWN.length()), bundle::getString));
    own.put("secrets", bundle.getString("web.secrets"));
    own.put("privacy.before", bundle.getString("privacy.before"));
    return own;
  }

  private String filled(
      HttpServletRequest request,
      String title,
      String state,
      boolean isKiosk,
      Map<String, Object> data) {
    var bundle = bundle();
    var gaps = new HashMap<String, String>();
    gaps.put("language", language.getTag());
    gaps.put("theme", appearance.getTheme());
    gaps.put("contrast", appearance.getContrast());
    gaps.put("mode", appearance.getMode());
    gaps.put("isElder", Boolean.toString(appearance.getMode().equals("elder")));
    gaps.put("context", request.getContextPath());
    gaps.put("version", installation.getVersion());
    gaps.put("look", isKiosk ? "kiosk" : "");
    gaps.put("title", title);
    gaps.put("house", bundle.getString("web.name"));
    gaps.put("skip", bundle.getString("web.skip"));
    gaps.put("elder", bundle.getString("web.looks.elder"));
    gaps.put("other", bundle.getString("web.language.other"));
    gaps.put("otherLanguage", bundle.getString("web.language.other.code"));
    gaps.put("otherAddress", language.getSwitched());
    gaps.put("state", bundle.getString(state));
    gaps.put(
        "stateText", bundle.containsKey(state + ".text") ? bundle.getString(state + ".text") : "");
    gaps.put("noScript", said(OWN + "noScript"));
    gaps.replaceAll((name, it) -> escaped(it));
    gaps.put("asked", data(data));
    gaps.put("entry", data.containsKey("entry") ? ENTRY.formatted(entryGaps(request)) : "");
    return GAP.matcher(page).replaceAll(it -> Matcher.quoteReplacement(gaps.get(it.group(1))));
  }

  private Object[] entryGaps(HttpServletRequest request) {
    return new Object[] {
      request.getContextPath(), escaped(said(OWN + "entry.code")), escaped(said(OWN + "entry.go"))
    };
  }

  /** As data within the page: nothing in it ends the element that holds it. */
  private String data(Map<String, Object> data) {
    return jsonb.toJson(data).replace("<", "\\u003c");
  }

  private String said(String key) {
    return bundle().getString(key);
  }

  private ResourceBundle bundle() {
    return Words.in(language.getLocale());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
