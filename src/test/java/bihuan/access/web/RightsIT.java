package bihuan.access.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.InContainer;
import bihuan.Open;
import bihuan.Pages;
import bihuan.Visitor;
import bihuan.access.Accounts;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.Role;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * Every page and every REST operation has a right, and whoever lacks it is kept out. The pages
 * stand in access/pages.csv with theirs; an operation names its own.
 */
@InContainer
class RightsIT {

  private static final Set<Integer> KEPT_OUT = Set.of(403, 404);

  @Inject HttpServletRequest request;
  @Inject ServletContext application;
  @Inject BeanManager beans;
  @Inject Accounts accounts;

  private final List<String> complaints = new ArrayList<>();

  @Test
  void everyPageHasARight() throws IOException {
    assertThat(pages().keySet()).containsExactlyInAnyOrderElementsOf(Pages.of(application));
  }

  @Test
  void whoLacksTheRightOfAPageIsKeptOutAndWhoHoldsItIsNot() throws Exception {
    var pages = pages();
    for (var role : roles()) {
      var visitor = signedIn(role);
      pages.forEach(
          (page, right) -> {
            var status = visitor.get(page).status();
            if (right.isPresent() && !right.get().isHeldBy(role) && !KEPT_OUT.contains(status)) {
              complaints.add(role + " may not and gets " + status + " for " + page);
            }
            if (status == 403 && right.filter(it -> !it.isHeldBy(role)).isEmpty()) {
              complaints.add(role + " may and is refused " + page);
            }
          });
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void nobodyEntersAPageWithoutSigningInUnlessItIsOpen() throws IOException {
    var stranger = Visitor.stranger(root(), "en");
    pages()
        .forEach(
            (page, right) -> {
              var status = stranger.get(page).status();
              if (right.isPresent() != Set.of(302, 401).contains(status)) {
                complaints.add("a stranger gets " + status + " for " + page);
              }
            });
    assertThat(complaints).isEmpty();
  }

  @Test
  void theContainerAdmitsWhoeverHoldsTheRight() throws Exception {
    var constraints = constraints();
    pages()
        .forEach(
            (page, right) ->
                right.ifPresent(
                    it -> {
                      var admitted = admitted(constraints, "/" + page);
                      if (!admitted.contains("**")
                          && !admitted.equals(
                              it.roles().stream().map(Role::name).collect(Collectors.toSet()))) {
                        complaints.add(page + " admits " + admitted + " instead of " + it);
                      }
                    }));
    assertThat(complaints).isEmpty();
  }

  @Test
  void everyOperationIsOpenOrNeedsARight() {
    assertThat(operations().toList())
        .hasSizeGreaterThan(150)
        .allSatisfy(it -> assertThat(isOpen(it) || needed(it).isPresent()).as("%s", it).isTrue());
  }

  @Test
  void whoLacksTheRightOfAnOperationIsRefused() {
    for (var role : roles()) {
      var visitor = signedIn(role);
      operations()
          .filter(it -> !isOpen(it) && !needed(it).orElseThrow().isHeldBy(role))
          .forEach(
              it -> {
                var answer = call(visitor, it);
                if (answer.status() != 403
                    || !answer.text().contains("Right." + needed(it).get())) {
                  complaints.add(role + " may not and hears " + answer);
                }
              });
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void whoHoldsTheRightOfAnOperationIsNotRefusedForTheirRole() {
    for (var role : roles()) {
      var visitor = signedIn(role);
      operations()
          .filter(it -> verb(it).equals("GET"))
          .filter(it -> isOpen(it) || needed(it).orElseThrow().isHeldBy(role))
          .forEach(
              it -> {
                var answer = visitor.get(address(it));
                if (answer.status() == 401 || answer.text().contains("\"Right.")) {
                  complaints.add(role + " may and hears " + answer);
                }
              });
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void aStrangerIsAskedToSignInForWhateverIsNotOpen() {
    var stranger = Visitor.stranger(root(), "en");
    operations()
        .filter(it -> !isOpen(it))
        .forEach(
            it -> {
              var answer = call(stranger, it);
              if (answer.status() != 401) {
                complaints.add("a stranger hears " + answer);
              }
            });
    assertThat(complaints).isEmpty();
  }

  @Test
  void aQueryParameterThatNobodyKnowsIsRefusedAtItsName() {
    for (var role : roles()) {
      var visitor = signedIn(role);
      operations()
          .filter(it -> verb(it).equals("GET"))
          .filter(it -> isOpen(it) || needed(it).orElseThrow().isHeldBy(role))
          .forEach(
              it -> {
                var answer = visitor.get(address(it) + "?nobodyKnowsIt=1");
                if (answer.status() != 422
                    || !answer.text().contains("\"field\":\"nobodyKnowsIt\"")) {
                  complaints.add(answer.toString());
                }
              });
    }
    assertThat(complaints).isEmpty();
  }

  private Stream<Method> operations() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(it -> (Class<?>) it.getBeanClass())
        .filter(it -> it.isAnnotationPresent(Path.class))
        .distinct()
        .flatMap(it -> Stream.of(it.getDeclaredMethods()))
        .filter(it -> !it.isSynthetic() && !verb(it).isEmpty());
  }

  /** With a body of the kind that it takes. */
  private static Answer call(Visitor visitor, Method operation) {
    if (verb(operation).equals("GET")) {
      return visitor.get(address(operation));
    }
    return takesBytes(operation)
        ? visitor.send(verb(operation), address(operation), BodyPublishers.ofString("{}"))
        : visitor.send(verb(operation), address(operation), "{}");
  }

  private static boolean takesBytes(Method operation) {
    return operation.isAnnotationPresent(Consumes.class)
        && !List.of(operation.getAnnotation(Consumes.class).value())
            .contains(MediaType.APPLICATION_JSON);
  }

  private static String verb(Method operation) {
    return Stream.of(operation.getAnnotations())
        .map(it -> it.annotationType().getAnnotation(HttpMethod.class))
        .filter(it -> it != null)
        .map(HttpMethod::value)
        .findFirst()
        .orElse("");
  }

  private static boolean isOpen(Method operation) {
    return Stream.<AnnotatedElement>of(operation, operation.getDeclaringClass())
        .anyMatch(it -> it.isAnnotationPresent(Open.class));
  }

  private static Optional<Right> needed(Method operation) {
    return Stream.<AnnotatedElement>of(operation, operation.getDeclaringClass())
        .map(it -> it.getAnnotation(Needs.class))
        .filter(it -> it != null)
        .map(Needs::value)
        .findFirst();
  }

  private static String address(Method operation) {
    var within = operation.getAnnotation(Path.class);
    return Stream.of(
            "api",
            operation.getDeclaringClass().getAnnotation(Path.class).value(),
            within == null ? "" : within.value())
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining("/"))
        .replaceAll("\\{[^}]*\\}", "1");
  }

  private static Map<String, Optional<Right>> pages() throws IOException {
    try (var in = RightsIT.class.getResourceAsStream("/access/pages.csv");
        var text = new InputStreamReader(in, UTF_8)) {
      var pages = new LinkedHashMap<String, Optional<Right>>();
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(text)
          .forEach(
              it ->
                  pages.put(
                      it.get("page"),
                      Optional.of(it.get("right")).filter(r -> !r.isEmpty()).map(Right::valueOf)));
      return pages;
    }
  }

  /** Those whom the demonstration has somebody for. */
  private static List<Role> roles() {
    return Stream.of(Role.values()).filter(Role::isHeldByPeople).toList();
  }

  /** Somebody of the demonstration with this role. */
  private Visitor signedIn(Role role) {
    var known =
        Stream.of(
                "olga", "enzo", "stewart", "lina", "aidan", "cora", "helen", "vera", "simon", "leo",
                "edith", "syd", "selma", "audrey")
            .filter(it -> accounts.find(it).orElseThrow().role() == role)
            .findFirst()
            .orElseThrow();
    return Visitor.signedIn(root(), "en", known, "Demo-2026");
  }

  /** Who may enter, by the longest pattern of {@code web.xml} that fits. */
  private static Set<String> admitted(Map<String, Set<String>> constraints, String page) {
    return constraints.entrySet().stream()
        .filter(it -> fits(it.getKey(), page))
        .max(Map.Entry.comparingByKey(java.util.Comparator.comparing(RightsIT::weight)))
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
      var nodes =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(in)
              .getElementsByTagName("security-constraint");
      var all = new LinkedHashMap<String, Set<String>>();
      for (var i = 0; i < nodes.getLength(); i++) {
        var constraint = (Element) nodes.item(i);
        var roles = texts(constraint, "role-name");
        texts(constraint, "url-pattern").forEach(it -> all.put(it, roles));
      }
      return all;
    }
  }

  private static Set<String> texts(Element parent, String name) {
    var nodes = parent.getElementsByTagName(name);
    return Stream.iterate(0, it -> it < nodes.getLength(), it -> it + 1)
        .map(it -> nodes.item(it).getTextContent())
        .collect(Collectors.toSet());
  }

  private URI root() {
    return URI.create(
        "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
  }
}
