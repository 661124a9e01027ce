package bihuan.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.Visitor;
import bihuan.files.SheetWriter;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue as programs write it, and as Excel takes it out and in. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CatalogueOverRestIT {

  @ArquillianResource URL address;

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void whatIsTakenOutAndInAgainChangesNothing(String language) {
    var cora = signedIn("cora", language);
    var drafts = array(cora.get("api/process-drafts")).size();

    var report = read(cora.send("POST", "api/catalogue", file(cora.get("api/catalogue").body())));

    assertThat(processes(report)).hasSizeGreaterThan(20).allMatch(it -> is(it, "SAME"));
    assertThat(report.getAsJsonArray("strays")).isEmpty();
    assertThat(array(cora.get("api/process-drafts"))).hasSize(drafts);
  }

  @Test
  void theFileSaysWhoTookIt(@TempDir Path folder) throws IOException {
    var file = folder.resolve("catalogue.xlsx");
    Files.write(file, signedIn("cora", "en").get("api/catalogue").body());

    try (var zip = new ZipFile(file.toFile());
        var properties = zip.getInputStream(zip.getEntry("docProps/core.xml"))) {
      assertThat(new String(properties.readAllBytes(), StandardCharsets.UTF_8)).contains("(cora)");
    }
  }

  @Test
  void goodRowsBecomeDraftsAndBadOnesAreNamedByTheirCell() throws IOException {
    var cora = signedIn("cora", "en");
    var sheets = tables(cora.get("api/catalogue").body());
    set(sheets, "Services", "P20", "Visits at most", "7");
    set(sheets, "Services", "P19", "Visits at most", "many");
    set(sheets, "Steps", "P11", "Done by", "Ministry of Magic");
    sheets.get("Steps").add(List.of("P98", "1", "Nowhere", "", "Applicant", "", "At once", "Yes"));
    sheets.get("Services").add(like(row(sheets, "Services", "P20"), "P90", "迁移档案"));
    sheets.get("Steps").add(List.of("P90", "1", "申请", "", "申请人", "", "即时", "是"));
    var changed = file(written(sheets));

    var editions = array(cora.get("api/processes/P20/editions"));
    var preview = read(cora.send("POST", "api/catalogue?preview=true", changed));
    assertThat(cora.get("api/process-drafts/P20").status()).isEqualTo(404);
    var report = read(cora.send("POST", "api/catalogue", changed));

    assertThat(report).isEqualTo(preview);
    assertThat(process(report, "P20")).matches(it -> is(it, "CHANGED"));
    assertThat(process(report, "P90")).matches(it -> is(it, "NEW"));
    assertThat(complaintOf(process(report, "P19")))
        .startsWith("Services 20 Visits at most")
        .contains("many");
    assertThat(complaintOf(process(report, "P11")))
        .startsWith("Steps ")
        .contains("Done by", "Ministry of Magic");
    assertThat(report.getAsJsonArray("strays").toString()).contains("P98");
    assertThat(visits(read(cora.get("api/process-drafts/P20")).getAsJsonObject("terms")))
        .isEqualTo(7);
    assertThat(array(cora.get("api/processes/P20/editions"))).isEqualTo(editions);
    assertThat(cora.get("api/processes/P90").status()).isEqualTo(404);
    for (var code : List.of("P20", "P90")) {
      assertThat(cora.send("DELETE", "api/process-drafts/" + code + "?revision=1", "").status())
          .isEqualTo(204);
    }
  }

  @Test
  void aDraftIsBegunSavedAndPublished() {
    var cora = signedIn("cora", "en");
    var carl = signedIn("carl", "en");
    var draft = read(cora.send("POST", "api/process-drafts/P21", "{}"));
    draft.getAsJsonObject("terms").addProperty("visits", 5);
    var writing = new JsonObject();
    writing.add("revision", draft.get("revision"));
    writing.add("terms", draft.get("terms"));

    assertThat(cora.send("PUT", "api/process-drafts/P21", writing.toString()).status())
        .isEqualTo(200);
    assertThat(carl.send("PUT", "api/process-drafts/P21", writing.toString()).status())
        .isEqualTo(409);
    var past = "{\"revision\": 2, \"from\": \"2026-02-01\", \"reason\": \"\"}";
    var refused = cora.send("POST", "api/process-drafts/P21/publication", past);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("catalogue.publish.past", "\"from\"");
    var coming = "{\"revision\": 2, \"from\": \"2099-01-01\", \"reason\": \"More to do\"}";
    var edition = read(cora.send("POST", "api/process-drafts/P21/publication", coming), 201);

    assertThat(edition.get("version").getAsInt()).isEqualTo(2);
    var editions = array(cora.get("api/processes/P21/editions"));
    assertThat(editions.get(0).getAsJsonObject()).isEqualTo(edition);
    var held = read(cora.get("api/processes/P21/edition?on=2098-12-31"));
    assertThat(held.get("version").getAsInt()).isEqualTo(1);
    assertThat(read(cora.get("api/processes/P21/edition?on=2099-01-01"))).isEqualTo(edition);
    assertThat(read(cora.get("api/processes/P21/editions/2"))).isEqualTo(edition);
  }

  @Test
  void anUnfinishedDraftTellsAllItLacks() {
    var cora = signedIn("cora", "en");
    var draft = read(cora.send("POST", "api/process-drafts", "{}"), 201);
    var path = "api/process-drafts/" + draft.get("code").getAsString();

    var lacks = array(cora.get(path + "/flaws"));
    var whole = "{\"revision\": 1, \"from\": \"2099-01-01\", \"reason\": \"\"}";
    var refused = cora.send("POST", path + "/publication", whole);

    assertThat(lacks.toString())
        .contains(
            "{\"part\":\"name\",\"reason\":\"missing\",\"row\":0}", "lead", "channels", "steps");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("catalogue.flawed", "\"name\"");
    assertThat(cora.send("DELETE", path + "?revision=1", "").status()).isEqualTo(204);
  }

  @Test
  void strangersReadEditionsButNotWhoPublishedThem() {
    var stranger = Visitor.stranger(URI.create(address.toString()), "en");

    assertThat(stranger.get("api/processes/P04/editions").text())
        .contains("\"publishedBy\":\"\"")
        .contains("\"version\":1");
    assertThat(stranger.get("api/processes/P04/edition?on=1999-01-01").status()).isEqualTo(404);
    assertThat(stranger.get("api/processes/P04/edition?on=tomorrow").status()).isEqualTo(422);
    assertThat(stranger.get("api/processes/P04/qr").text()).startsWith("<svg");
    assertThat(stranger.get("api/processes/P99/qr").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"process-drafts, GET", "process-drafts, POST", "process-drafts/P04, POST"})
  void onlyTheOfficeDrafts(String path, String method) {
    var stranger = Visitor.stranger(URI.create(address.toString()), "en");
    for (var account : List.of("olga", "lina", "leo", "syd")) {
      assertThat(ask(signedIn(account, "en"), method, path).status()).as(account).isEqualTo(403);
    }
    assertThat(ask(stranger, method, path).status()).isEqualTo(401);
  }

  @Test
  void onlyTheOfficeTakesAFileIn() {
    var lina = signedIn("lina", "en");

    assertThat(lina.send("POST", "api/catalogue", file(new byte[] {1})).status()).isEqualTo(403);
  }

  private static Answer ask(Visitor visitor, String method, String path) {
    return method.equals("GET")
        ? visitor.get("api/" + path)
        : visitor.send(method, "api/" + path, "{}");
  }

  private Visitor signedIn(String account, String language) {
    var root = URI.create(address.toString());
    var visitor = Visitor.signedIn(root, language, account, "Demo-2026");
    visitor.get("index.xhtml?lang=" + language);
    return visitor;
  }

  private static BodyPublisher file(byte[] content) {
    return BodyPublishers.ofByteArray(content);
  }

  private static LinkedHashMap<String, List<List<String>>> tables(byte[] file) {
    var sheets = new LinkedHashMap<String, List<List<String>>>();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (var sheet : book.getSheets().toList()) {
        var rows = new ArrayList<List<String>>();
        sheet.read().stream()
            .map(row -> row.stream().map(it -> it == null ? "" : it.getText()).toList())
            .filter(row -> row.stream().anyMatch(it -> !it.isEmpty()))
            .forEach(rows::add);
        sheets.put(sheet.getName(), rows);
      }
      return sheets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] written(LinkedHashMap<String, List<List<String>>> sheets)
      throws IOException {
    var all = new LinkedHashMap<SheetWriter, List<List<String>>>();
    sheets.forEach(
        (name, rows) ->
            all.put(
                new SheetWriter(name, rows.get(0), rows.get(0).stream().map(it -> 9).toList()),
                rows.subList(1, rows.size())));
    var out = new ByteArrayOutputStream();
    SheetWriter.write(all, out);
    return out.toByteArray();
  }

  private static List<String> row(
      LinkedHashMap<String, List<List<String>>> sheets, String sheet, String code) {
    return sheets.get(sheet).stream()
        .filter(it -> it.get(0).equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static void set(
      LinkedHashMap<String, List<List<String>>> sheets,
      String sheet,
      String code,
      String column,
      String text) {
    var rows = sheets.get(sheet);
    var row = row(sheets, sheet, code);
    var other = new ArrayList<>(row);
    other.set(rows.get(0).indexOf(column), text);
    rows.set(rows.indexOf(row), other);
  }

  private static List<String> like(List<String> row, String code, String name) {
    var other = new ArrayList<>(row);
    other.set(0, code);
    other.set(1, name);
    return other;
  }

  private static JsonObject read(Answer answer) {
    return read(answer, 200);
  }

  private static JsonObject read(Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    return JsonParser.parseString(answer.text()).getAsJsonObject();
  }

  private static JsonArray array(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return JsonParser.parseString(answer.text()).getAsJsonArray();
  }

  private static List<JsonObject> processes(JsonObject report) {
    return StreamSupport.stream(report.getAsJsonArray("processes").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static JsonObject process(JsonObject report, String code) {
    return processes(report).stream()
        .filter(it -> it.get("code").getAsString().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static boolean is(JsonObject process, String arrival) {
    return process.get("arrival").getAsString().equals(arrival);
  }

  private static int visits(JsonObject terms) {
    return terms.get("visits").getAsInt();
  }

  private static String complaintOf(JsonObject process) {
    assertThat(process).matches(it -> is(it, "BAD"));
    var bad = process.getAsJsonArray("complaints").get(0).getAsJsonObject();
    return "%s %s %s %s"
        .formatted(
            bad.get("sheet").getAsString(),
            bad.get("row").getAsString(),
            bad.get("column").getAsString(),
            bad.get("reason").getAsString());
  }
}
