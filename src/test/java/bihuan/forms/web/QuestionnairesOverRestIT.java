package bihuan.forms.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.InContainer;
import bihuan.Visitor;
import bihuan.files.SheetBook;
import bihuan.files.SheetRow;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A questionnaire from the sheet to its publication, by a program. */
@InContainer
class QuestionnairesOverRestIT {

  @Inject HttpServletRequest request;

  @Test
  void aSheetBecomesAQuestionnaireThatIsPublishedAndLeavesAsASheet() throws IOException {
    var cora = signedIn("cora");

    var taken = sent(cora, "POST", "api/questionnaires/imports?name=rest.xlsx", sheet());
    assertThat(taken.status()).as(taken.text()).isEqualTo(201);
    assertThat(object(taken).getInt("lost")).isZero();
    assertThat(taken.text()).contains("\"finding\":\"PERSON\"", "\"level\":\"CHANGED\"");
    var code = object(taken).getString("code");
    assertThat(taken.header("Location")).endsWith("/api/questionnaires/" + code);

    var at = "api/questionnaires/" + code;
    assertThat(cora.get(at + "/flaws").text()).isEqualTo("[]");
    var published = cora.send("PUT", at + "/publication", "{\"revision\": 1}");
    assertThat(published.status()).as(published.text()).isEqualTo(200);
    assertThat(cora.get(at + "/editions/1").text()).contains("\"type\":\"TEXT\"");
    assertThat(cora.get(at + "/questions").text()).contains("\"name\":\"a\"");
    assertThat(cora.get(at + "/editions/1/sheet").status()).isEqualTo(200);
    assertThat(cora.send("PUT", at + "/publication", "{\"revision\": 1}").status()).isEqualTo(409);
    assertThat(cora.get("api/questionnaires").text()).contains("\"code\":\"" + code + "\"");
    assertThat(cora.get(at + "/editions/7").status()).isEqualTo(404);
    assertThat(cora.get("api/questionnaires/nobody").status()).isEqualTo(404);
  }

  @Test
  void aDefinitionIsWrittenAndWhatNoFormMayBeIsSaidAtItsPath() {
    var cora = signedIn("cora");
    var begun =
        cora.send("POST", "api/questionnaires", "{\"code\": \"rest_draft\", \"chinese\": \"问卷\"}");
    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
    var at = URI.create(begun.header("Location")).getPath().substring(1);

    var wrong =
        sent(
            cora,
            "PUT",
            at + "/draft?revision=1",
            definition("[{\"type\":\"ONE\",\"name\":\"a\",\"list\":\"none\"}]"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("forms.def.noList", "\"field\":\"a\"");

    var right =
        sent(
            cora,
            "PUT",
            at + "/draft?revision=1",
            definition("[{\"type\":\"TEXT\",\"name\":\"a\",\"label\":{\"zh-CN\":\"问\"}}]"));
    assertThat(right.status()).as(right.text()).isEqualTo(200);
    assertThat(object(right).getInt("revision")).isEqualTo(2);
    assertThat(
            sent(
                    cora,
                    "PUT",
                    at + "/draft?revision=2",
                    "{\"items\": ".getBytes(StandardCharsets.UTF_8))
                .status())
        .isEqualTo(422);
  }

  @Test
  void theLibraryIsThereAndNothingIsForStrangers() {
    assertThat(signedIn("cora").get("api/ready-questions").text()).contains("\"recommend\"");
    for (var stranger : List.of("olga", "vera", "syd")) {
      assertThat(signedIn(stranger).get("api/questionnaires").status()).isEqualTo(403);
      assertThat(signedIn(stranger).get("api/ready-questions").status()).isEqualTo(403);
    }
  }

  private static byte[] definition(String items) {
    return """
        {"id": "x", "version": "1", "title": {"zh-CN": "问卷"}, "languages": ["zh-CN"],
         "language": "zh-CN", "items": %s, "lists": {}}
        """
        .formatted(items)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] sheet() throws IOException {
    var rows =
        List.of(
            new SheetRow(1, List.of("type", "name", "label::English (en)")),
            new SheetRow(2, List.of("text", "a", "Name")),
            new SheetRow(3, List.of("deviceid")));
    var out = new ByteArrayOutputStream();
    new SheetBook(Map.of("survey", rows)).write(out);
    return out.toByteArray();
  }

  private static Answer sent(Visitor visitor, String method, String path, byte[] body) {
    return visitor.send(method, path, BodyPublishers.ofByteArray(body));
  }

  private static JsonObject object(Answer answer) {
    try (var json = Json.createReader(new StringReader(answer.text()))) {
      return json.readObject();
    }
  }

  private Visitor signedIn(String name) {
    return Visitor.signedIn(
        URI.create("http://localhost:" + request.getLocalPort() + "/"), "en", name, "Demo-2026");
  }
}
