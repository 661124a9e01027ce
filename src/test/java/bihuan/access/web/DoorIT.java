package bihuan.access.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.InContainer;
import bihuan.Token;
import bihuan.Visitor;
import bihuan.access.Enrolment;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions as a browser has them, and what does not pass the door. */
@InContainer
class DoorIT {

  private static final String PASSWORD = "Kite-over-7-rivers";
  private static final Pattern COOKIE = Pattern.compile("(bihuan-(?:session|key))=([^;]+);");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

  @Inject Enrolment enrolment;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private final String name = "d" + Token.random(8).toLowerCase(Locale.ROOT);

  @BeforeEach
  void openAnAccount() {
    var now = clock.instant();
    enrolment.welcome(name, "来人", "", PASSWORD, now);
  }

  @Test
  void theNameOfASessionOpensNothingWithoutItsKey() {
    var told = "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, PASSWORD);
    var cookies = cookiesOf(Visitor.stranger(root(), "en").send("POST", "api/session", told));
    var session = "bihuan-session=" + cookies.get("bihuan-session");
    var key = "; bihuan-key=" + cookies.get("bihuan-key");

    assertThat(cookies.get("bihuan-key")).matches("[0-9A-Z]{32}");
    assertThat(asked("api/session", session)).isNotEqualTo(200);
    assertThat(asked("api/session", session + "; bihuan-key=" + Token.random(32)))
        .isNotEqualTo(200);
    assertThat(asked("home.xhtml", session)).isNotEqualTo(200);
    assertThat(asked("api/session", session + key)).isEqualTo(200);
  }

  @Test
  void oneEndsTheSignInsThatAreNotOnesOwn() {
    var here = Visitor.signedIn(root(), "en", name, PASSWORD);
    var there = Visitor.signedIn(root(), "en", name, PASSWORD);
    var elsewhere = Visitor.signedIn(root(), "en", name, PASSWORD);

    assertThat(here.get("api/devices").text()).containsOnlyOnce("\"here\":true");
    assertThat(ID.matcher(here.get("api/devices").text()).results()).hasSize(3);
    assertThat(here.send("DELETE", "api/devices/" + idOf(there), "").status()).isEqualTo(204);
    assertThat(there.get("api/session").status()).isEqualTo(401);
    assertThat(elsewhere.get("api/session").status()).isEqualTo(200);
    assertThat(here.send("DELETE", "api/devices", "").status()).isEqualTo(204);
    assertThat(elsewhere.get("api/session").status()).isEqualTo(401);
    assertThat(here.get("api/session").status()).isEqualTo(200);
  }

  @Test
  void nobodyEndsASignInOfSomebodyElse() {
    var here = Visitor.signedIn(root(), "en", name, PASSWORD);

    var cora = Visitor.signedIn(root(), "en", "cora", "Demo-2026");

    assertThat(cora.send("DELETE", "api/devices/" + idOf(here), "").status()).isEqualTo(404);
    assertThat(here.get("api/session").status()).isEqualTo(200);
  }

  @Test
  void aFormOfAnotherPageSignsNobodyIn() {
    var visitor = Visitor.stranger(root(), "en");
    var state = stateOf(visitor);

    for (var changed :
        List.of(
            Map.of("primefaces.nonce", ""),
            Map.of("primefaces.nonce", "bm9uc2Vuc2U="),
            Map.of("jakarta.faces.ViewState", ""),
            Map.of("jakarta.faces.ViewState", "nonsense"),
            Map.of("jakarta.faces.ViewState", "1:2:3"))) {
      var fields = fields(state);
      fields.putAll(changed);
      var answer = visitor.submit("access/sign-in.xhtml", fields);

      assertThat(answer.status()).as("%s", changed).isEqualTo(400);
      assertThat(answer.isPage()).isTrue();
      assertThat(visitor.get("api/session").status()).isEqualTo(401);
    }
    assertThat(visitor.submit("access/sign-in.xhtml", fields(stateOf(visitor))).status())
        .isEqualTo(302);
    assertThat(visitor.get("api/session").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"health", "health/ready", "metrics", "openapi"})
  void whatAnUnknownProxyForwardsIsTheWorldAndSeesNothingOfTheServer(String path) {
    var visitor = Visitor.stranger(root(), "en");

    assertThat(visitor.get(path).status()).isEqualTo(200);
    assertThat(visitor.get(path, "X-Forwarded-For", "203.0.113.9").status()).isEqualTo(404);
    assertThat(visitor.get(path, "X-Forwarded-For", "127.0.0.1").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/home.xhtml", "/loop", "/journeys/app", "/", "/openapi", "//evil.example/%2e%2e"})
  void noAnswerRepeatsTheHeaderHost(String path) throws IOException {
    try (var socket = new Socket("127.0.0.1", request.getLocalPort())) {
      var text = "GET %s HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(text.formatted(path).getBytes(UTF_8));

      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .doesNotContain("://evil.example", "Location: //");
    }
  }

  private static String stateOf(Visitor visitor) {
    var state = STATE.matcher(visitor.get("access/sign-in.xhtml").text());
    assertThat(state.find()).isTrue();
    return state.group(1);
  }

  private Map<String, String> fields(String state) {
    var fields = new HashMap<String, String>();
    fields.put("signIn", "signIn");
    fields.put("signIn:name", name);
    fields.put("signIn:password", PASSWORD);
    fields.put("signIn:go", "");
    fields.put("jakarta.faces.ViewState", state);
    return fields;
  }

  private int asked(String path, String cookies) {
    return Visitor.stranger(root(), "en").get(path, "Cookie", cookies).status();
  }

  private static Map<String, String> cookiesOf(Answer answer) {
    return COOKIE
        .matcher(answer.header("Set-Cookie"))
        .results()
        .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2), (before, last) -> last));
  }

  private static String idOf(Visitor visitor) {
    return Pattern.compile("\"here\":true[^}]*\"id\":\"([^\"]+)\"")
        .matcher(visitor.get("api/devices").text())
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  private URI root() {
    return URI.create("http://localhost:" + request.getLocalPort() + "/");
  }
}
