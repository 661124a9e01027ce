package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.InContainer;
import bihuan.Links;
import bihuan.Pages;
import bihuan.TwoAtOnce;
import bihuan.Visitor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every page there is, opened by everybody there is, in both languages. */
@InContainer
class EveryPageIT {

  private static final Pattern TROUBLE =
      Pattern.compile("\\?\\?\\?\\w|\\sat [\\w.$]+\\([\\w.]+:\\d+\\)|[\\w.]Exception\\b");
  private static final Pattern HANDLER = Pattern.compile("<[^>]*\\son(click|load|change|submit)=");
  private static final Pattern MENU = Pattern.compile("(?s)<nav.*?</nav>");

  private static final Map<String, String> PEOPLE = people();

  @Inject HttpServletRequest request;
  @Inject ServletContext application;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService executor;

  /** Every page and every role in both languages; who is not named here reads in Chinese. */
  private static final Set<String> IN_ENGLISH = Set.of("", "olga", "lina", "cora", "syd");

  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private URI root;
  private List<String> pages;
  private Map<String, Set<String>> constraints;

  @BeforeEach
  void lookAround() throws Exception {
    constraints = constraints();
    pages = Pages.of(application);
    root =
        URI.create(
            "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
  }

  @Test
  void everyPageIsAsItShouldBeToEverybodyInBothLanguages() {
    TwoAtOnce.run(
        executor,
        PEOPLE.entrySet().stream()
            .map(it -> (Runnable) () -> walk(it.getKey(), it.getValue()))
            .toList());
    assertThat(complaints).isEmpty();
  }

  private void walk(String account, String role) {
    walk(account, role, "zh-CN");
    if (IN_ENGLISH.contains(account)) {
      walk(account, role, "en");
    }
  }

  @Test
  void whoeverMistypesAnAddressIsAnsweredByTheHouse() {
    var cora = visitor("cora", "zh-CN");
    var answers =
        Map.ofEntries(
            Map.entry("promises/promises.xhtml?from=garbage", 422),
            Map.entry("promises/promises.xhtml?until=2026-13", 422),
            Map.entry("promises/coverage.xhtml?from=2020-01", 422),
            Map.entry("promises/promises.xhtml?channel=XX", 404),
            Map.entry("promises/promises.xhtml?district=XX", 404),
            Map.entry("promises/promise.xhtml?process=P04&edition=x", 404),
            Map.entry("rounds/round.xhtml?id=zz", 404),
            Map.entry("rounds/task.xhtml?id=zz", 404),
            Map.entry("panel/observers.xhtml?membership=XX", 404));
    answers.forEach(
        (path, status) -> {
          var answer = cora.get(path);
          assertThat(answer.status()).as(path).isEqualTo(status);
          assertThat(answer.text()).contains("data-trouble=\"" + status + "\"");
          assertThat(complaintsAbout(answer, "zh-CN")).as(path).isEmpty();
        });
  }

  /** Of many tabs opened at once, those whose beans were gone were answered with 404. */
  @Test
  void theBeansOfATabStayAsLongAsItsView() {
    assertThat(application.getInitParameter("com.sun.faces.numberOfActiveViewMaps"))
        .isEqualTo(application.getInitParameter("com.sun.faces.numberOfLogicalViews"))
        .isEqualTo(application.getInitParameter("com.sun.faces.numberOfViewsInSession"));
  }

  @Test
  void evenAStatusWithoutAPageOfItsOwnHasAPageOfTheHouse() {
    var answer = visitor("", "zh-CN").get("resources/css/lists.css", "Range", "bytes=99999999-");

    assertThat(answer.status()).isEqualTo(416);
    assertThat(answer.text()).contains("data-trouble=\"other\"");
  }

  @Test
  void whoeverSendsUnreadableJsonIsToldSo() {
    var answer = visitor("cora", "en").send("POST", "api/session", "{\"name\": ");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("web.unreadable", "not complete JSON");
  }

  private void walk(String account, String role, String language) {
    var visitor = visitor(account, language);
    visitor.get("index.xhtml?lang=" + language);
    var seen = new HashSet<String>();
    var next = new ArrayDeque<>(pages);
    var menu = new TreeSet<String>();
    while (!next.isEmpty()) {
      var path = next.poll();
      if (!seen.add(kind(path)) || path.startsWith("api/") || path.contains("jakarta.faces")) {
        continue;
      }
      var page = visitor.get(path);
      var who = account + " " + language + " ";
      if (!statuses(path, role).contains(page.status())) {
        complaints.add(who + page);
      }
      if (page.isPage() && page.status() != 302) {
        complaintsAbout(page, language).forEach(it -> complaints.add(who + page + ": " + it));
        Links.within(visitor.root(), path, page).stream()
            .filter(it -> it.contains(".xhtml") && !it.contains("lang="))
            .forEach(next::add);
        menuOf(page).forEach(it -> menu.addAll(Links.within(visitor.root(), path, it)));
      }
    }
    for (var it : menu) {
      var answer = visitor.get(it);
      if (answer.status() != 200 && answer.status() != 302) {
        complaints.add(account + " is shown the way to " + answer);
      }
    }
  }

  /** Pages of one kind differ in what they are about. */
  private static String kind(String path) {
    return path.replaceAll("=[^&]*", "=").replaceAll("\\?v=$", "");
  }

  /**
   * How a page may answer whoever has this role, by {@code web.xml}; the domain may refuse more.
   */
  private Set<Integer> statuses(String path, String role) {
    var admitted = admitted(path.replaceFirst("\\?.*", ""));
    if (admitted.isEmpty()) {
      return Set.of(200, 302, 400, 404);
    }
    if (role.isEmpty()) {
      return Set.of(302, 401);
    }
    return admitted.contains("**") || admitted.contains(role)
        ? Set.of(200, 302, 400, 403, 404)
        : Set.of(403, 404);
  }

  private static List<String> complaintsAbout(Answer page, String language) {
    var text = page.text();
    var found = new ArrayList<String>();
    TROUBLE.matcher(withoutScripts(text)).results().forEach(it -> found.add(it.group()));
    HANDLER.matcher(text).results().forEach(it -> found.add("has a handler of " + it.group(1)));
    if (!page.header("Content-Security-Policy").contains("default-src 'self'")) {
      found.add("has no policy");
    }
    if (!(page.header("Server") + page.header("X-Powered-By")).isEmpty()) {
      found.add("tells what it runs on");
    }
    if (!text.contains("<html lang=\"" + language + "\"")) {
      found.add("is not in " + language);
    }
    var links = Links.on(page);
    links.stream()
        .filter(it -> it.matches("(https?:)?//.*"))
        .filter(it -> !it.startsWith("https://www.gov.cn/"))
        .forEach(it -> found.add("leads to another host: " + it));
    links.stream()
        .filter(it -> it.contains("=null"))
        .forEach(it -> found.add("leads to nothing: " + it));
    return found;
  }

  private static String withoutScripts(String text) {
    return text.replaceAll("(?s)<script.*?</script>", "");
  }

  private static List<Answer> menuOf(Answer page) {
    return page.status() != 200
        ? List.of()
        : MENU.matcher(page.text())
            .results()
            .map(
                it ->
                    new Answer(
                        page.request(),
                        page.status(),
                        page.headers(),
                        it.group().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
            .toList();
  }

  private Visitor visitor(String account, String language) {
    return account.isEmpty()
        ? Visitor.stranger(root, language)
        : Visitor.signedIn(root, language, account, "Demo-2026");
  }

  /** Who may enter, by the longest pattern of {@code web.xml} that fits; empty where everybody. */
  private Set<String> admitted(String page) {
    return constraints.entrySet().stream()
        .filter(it -> fits(it.getKey(), "/" + page))
        .max(Map.Entry.comparingByKey(java.util.Comparator.comparing(EveryPageIT::weight)))
        .map(Map.Entry::getValue)
        .orElse(Set.of());
  }

  private static boolean fits(String pattern, String path) {
    return pattern.endsWith("/*")
        ? path.startsWith(pattern.substring(0, pattern.length() - 1))
        : path.equals(pattern);
  }

  private static int weight(String pattern) {
    return pattern.endsWith("/*") ? pattern.length() : 1000 + pattern.length();
  }

  private Map<String, Set<String>> constraints() throws Exception {
    try (var in = application.getResourceAsStream("/WEB-INF/web.xml")) {
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
      var all = new LinkedHashMap<String, Set<String>>();
      for (var constraint : elements(document.getElementsByTagName("security-constraint"))) {
        var roles = texts(constraint, "role-name");
        texts(constraint, "url-pattern").forEach(it -> all.put(it, roles));
      }
      assertThat(all).isNotEmpty();
      return all;
    }
  }

  private static Set<String> texts(Element parent, String name) {
    var texts = new TreeSet<String>();
    elements(parent.getElementsByTagName(name)).forEach(it -> texts.add(it.getTextContent()));
    return texts;
  }

  private static List<Element> elements(NodeList nodes) {
    return java.util.stream.IntStream.range(0, nodes.getLength())
        .mapToObj(it -> (Element) nodes.item(it))
        .toList();
  }

  private static Map<String, String> people() {
    var people = new LinkedHashMap<String, String>();
    people.put("", "");
    people.put("olga", "OBSERVER");
    people.put("enzo", "ENTERPRISE");
    people.put("stewart", "STEWARD");
    people.put("lina", "CASE_HANDLER");
    people.put("aidan", "APPROVER");
    people.put("cora", "COORDINATOR");
    people.put("helen", "HEAD");
    people.put("vera", "CALL_BACK_OFFICER");
    people.put("simon", "SUPERVISOR");
    people.put("leo", "LEADER");
    people.put("edith", "EDITOR");
    people.put("syd", "SYSTEM_ADMIN");
    people.put("selma", "SECURITY_ADMIN");
    people.put("audrey", "AUDIT_ADMIN");
    return people;
  }
}
