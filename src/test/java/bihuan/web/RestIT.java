package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.InContainer;
import bihuan.Operations;
import bihuan.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What programs are told that send something unreadable, and what is open to them. */
@InContainer
class RestIT {

  @Inject HttpServletRequest request;

  @Test
  void anUnreadableFilterIsNamed() {
    var cora = signedIn("cora");
    Map.of(
            "api/issues?stage=NOWHERE", "stage",
            "api/issues?measure=many", "measure",
            "api/issues?after=yesterday", "after",
            "api/issues?order=PRESSING&after=2026-13-01_1", "after",
            "api/issues/export?grade=Z", "grade",
            "api/issues/export?col=NOSE", "col",
            "api/promises?channel=PIGEON", "channel")
        .forEach((path, field) -> assertRefusedAt(field, cora.get(path)));
    assertRefusedAt("role", signedIn("syd").get("api/accounts?role=KING"));
  }

  @Test
  void aNumberThatIsLeftOutIsNone() {
    var similar = signedIn("olga").get("api/issues/similar?process=P01&words=x");

    assertThat(similar.status()).isEqualTo(200);
  }

  @Test
  void whoeverNamesNoChoiceIsToldWhichThereAre() {
    assertThat(signedIn("cora").get("api/issues?grade=Z").text()).contains("A, B, C");
  }

  @Test
  void anUnreadablePropertyIsNamedHoweverDeepItStands() {
    var olga = signedIn("olga");
    Map.of(
            "{\"filing\": {\"title\": \"a\", \"kind\": \"SORROW\"}}", "kind",
            "{\"filing\": {\"title\": \"a\", \"step\": \"first\"}}", "step",
            "{\"filing\": 7}", "filing",
            "{\"name\": [\"a\", \"b\"]}", "name")
        .forEach((body, field) -> assertRefusedAt(field, olga.send("POST", "api/issues", body)));
  }

  @Test
  void everyOperationSaysWhatItAnswers() {
    for (var it : Operations.describedTo(Visitor.stranger(root(), "en")).all()) {
      assertThat(it.answers()).as("%s", it).anyMatch(status -> status.matches("2..|default"));
      if (it.path().contains("{")) {
        assertThat(it.answers()).as("%s", it).contains("404");
      }
      assertThat(it.answers()).as("%s", it).containsAnyOf("401", "404", "422", "200");
    }
  }

  @Test
  void whoeverMakesSomethingIsToldWhereItIs() {
    var made =
        signedIn("syd")
            .send("POST", "api/accounts", "{\"name\": \"rest-made\", \"displayZh\": \"新人\"}");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).endsWith("/api/accounts/rest-made");
  }

  @Test
  void whatIsReckonedIsCalledByItsNoun() {
    var coverage = signedIn("cora").get("api/promises/coverage").text();

    assertThat(coverage).contains("\"percent\":").doesNotContain("getPercent", "isTouched");
  }

  @Test
  void whoeverSendsNothingIsToldSo() {
    var answer = signedIn("syd").send("POST", "api/accounts", "null");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("web.noBody");
  }

  @Test
  void whatNobodyAskedForIsRefusedByEveryOperation() {
    var people =
        Stream.of("cora", "helen", "syd", "selma", "audrey", "olga", "vera", "simon", "leo");
    var visitors = people.map(this::signedIn).toList();
    var described = Operations.describedTo(visitors.get(0));
    described
        .writes()
        .filter(it -> it.body() != null)
        .forEach(
            it -> {
              var body = described.filled(it, Map.of("day", "2026-03-02")).strip();
              var rest = body.startsWith("{\"") ? ", " + body.substring(1) : "}";
              var more = "{\"stage\": \"CLOSED\"" + rest;
              for (var address : it.addresses(Map.of())) {
                assertThat(visitors.stream().map(who -> who.send(it.method(), address, more)))
                    .as("%s %s", it, more)
                    .anyMatch(answer -> answer.status() == 422)
                    .noneMatch(answer -> answer.status() < 300);
              }
            });
  }

  @Test
  void whereAReportCameFromIsNotTheReportersToSay() {
    var filing =
        """
        {"filing": {"title": "a", "fact": "b", "source": "SYMPOSIUM"}, "name": "c", "phone": ""}
        """;
    assertRefusedAt("source", signedIn("olga").send("POST", "api/issues", filing));
    var anonymous = "{\"title\": \"a\", \"fact\": \"b\", \"%s\": \"%s\"}";
    var stranger = Visitor.stranger(root(), "en");
    Map.of("source", "PUBLIC", "secrecy", "OPEN", "number", "2026-000001")
        .forEach(
            (field, value) ->
                assertRefusedAt(
                    field,
                    stranger.send(
                        "POST", "api/issues/anonymous", anonymous.formatted(field, value))));
  }

  @Test
  void aBodyIsReadNoFurtherThanItsLimit() {
    var large = "{\"name\": \"" + "w".repeat(256 * 1024) + "\"}";
    var deep = "{\"name\": " + "[".repeat(40) + "]".repeat(40) + "}";

    var tooLarge = Visitor.stranger(root(), "en").send("POST", "api/session", large);
    assertThat(tooLarge.status()).isEqualTo(413);
    assertThat(tooLarge.text()).contains("256 KB at most");
    var tooDeep = Visitor.stranger(root(), "zh").send("POST", "api/session", deep);
    assertThat(tooDeep.status()).isEqualTo(422);
    assertThat(tooDeep.text()).contains("最多 32 层");
  }

  @Test
  void choicesAreDescribedAsTheirNames() {
    var described = Visitor.stranger(root(), "en").get("openapi").text();

    assertThat(described)
        .containsPattern(
            "- name: phase\\s+in: query\\s+schema:\\s+type: string\\s+enum:\\s+- EXPERIENCE");
  }

  @Test
  void anybodyMayAskWhenALimitEnds() {
    var answer = Visitor.stranger(root(), "en").get("api/calendar/due?received=2026-02-13&days=5");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("\"date\":\"2026-02-27\"");
  }

  @Test
  void manyWhoSignInFromOneAddressAreNotTakenForAFlood() {
    for (var i = 0; i < 31; i++) {
      assertThat(signedIn("cora").get("api/session").status()).isEqualTo(200);
    }
  }

  private static void assertRefusedAt(String field, Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
    assertThat(answer.text()).contains("\"field\":\"" + field + "\"");
  }

  private Visitor signedIn(String name) {
    return Visitor.signedIn(root(), "en", name, "Demo-2026");
  }

  private URI root() {
    return URI.create("http://localhost:" + request.getLocalPort() + "/");
  }
}
