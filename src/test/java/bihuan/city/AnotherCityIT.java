package bihuan.city;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Answer;
import bihuan.OnEmbedded;
import bihuan.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built product, started on the folder of another city with nothing in its database and without
 * demonstration: its administrators open accounts, an issue goes from filing to closing, and no
 * page knows of any city but this one, nor of anybody invented. It brings a database of its own,
 * whichever the others run on, and so runs once.
 */
@Timeout(value = 5, unit = MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
@OnEmbedded
@EnabledIfEnvironmentVariable(named = "BIHUAN_DB_URL", matches = "jdbc:h2:.*")
class AnotherCityIT {

  private static final Path CITY = Path.of("src/test/resources/cities/linhe");
  private static final String CHOSEN = "Riverside-41";
  private static final Pattern ELSEWHERE =
      Pattern.compile("乌海|海勃湾|乌达|海南区|wuhai|haibowan|wuda\\b|hainan", Pattern.CASE_INSENSITIVE);
  private static final Pattern INVENTED =
      Pattern.compile("演示|demonstration|子虚|Demo-2026", Pattern.CASE_INSENSITIVE);
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

  @TempDir static Path data;

  private static URI root;
  private static Process product;
  private static Map<String, String> firstSignIns;

  @BeforeAll
  static void start() throws IOException {
    var port = freePort();
    root = URI.create("http://127.0.0.1:" + port + "/");
    product = bihuan(data, CITY, port).start();
    var said = product.inputReader(UTF_8);
    var heard = new StringBuilder();
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      heard.append(line).append('\n');
      if (line.contains(":" + port + "/")) {
        firstSignIns =
            Files.readAllLines(data.resolve("first-sign-in.txt")).stream()
                .map(it -> it.split(" "))
                .collect(Collectors.toMap(it -> it[0], it -> it[1]));
        firstSignIns.forEach(AnotherCityIT::choosePassword);
        return;
      }
    }
    throw new AssertionError("the product did not start: " + heard);
  }

  private static int freePort() throws IOException {
    try (var free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static ProcessBuilder bihuan(Path data, Path city, int port) {
    var builder =
        new ProcessBuilder(
                "./bihuan", "run", "--port", "" + port, "--data", data.toString(), "--empty")
            .redirectErrorStream(true);
    var environment = builder.environment();
    environment.keySet().removeIf(it -> it.startsWith("BIHUAN_DB_") || it.equals("BIHUAN_DEMO"));
    // As somebody names them who stands here; the server starts in a folder of its own.
    environment.put("BIHUAN_CITY", city.toString());
    environment.put(
        "BIHUAN_VAULT_KEY_FILE", Path.of("").toAbsolutePath().relativize(key()).toString());
    environment.put("BIHUAN_DATA", data.toString());
    return builder;
  }

  private static Path key() {
    return data.toAbsolutePath().resolve("named.key");
  }

  @Test
  void whatSettingsNameLiesWhereItWasNamed() {
    assertThat(key()).isNotEmptyFile();
  }

  @AfterAll
  static void leaveNothingBehind() throws InterruptedException {
    product.descendants().forEach(ProcessHandle::destroyForcibly);
    product.destroyForcibly().waitFor();
  }

  @Test
  void anIssueGoesFromFilingToClosing() throws IOException {
    var coordinator = opened("chen", "陈岸", "COORDINATOR", "");
    var enterprise = opened("yuan", "袁渡", "ENTERPRISE", "");
    var handler = opened("hao", "郝桥", "CASE_HANDLER", "D02");
    var approver = opened("gao", "高坝", "APPROVER", "D02");

    var issue =
        filed(
            enterprise,
            """
            {"filing": {"title": "报装要跑两趟", "fact": "网上提交后仍被要求到窗口交纸质材料", "process": "P02",
              "step": 2, "kind": "PAIN_POINT", "district": "NORTH", "secrecy": "OPEN"},
             "name": "袁渡", "phone": "13900000041", "organisation": "渡口船厂"}
            """);
    put(
        coordinator,
        issue + "/acceptance",
        """
        {"kind": "PAIN_POINT", "cause": "NOT_CARRIED_OUT", "nature": "INDIVIDUAL", "grade": "C",
         "measure": 2, "process": "P02", "step": 2, "district": "NORTH", "urgent": false}
        """);
    put(
        coordinator,
        issue + "/outgoing",
        """
        {"outgoingTitle": "报装要跑两趟", "outgoing": "网上提交后仍要求到窗口交纸质材料", "files": []}
        """);
    put(coordinator, issue + "/assignment", "{\"lead\": \"D02\", \"others\": []}");
    put(handler, issue + "/signature", "");
    prove(handler, issue);
    put(
        handler,
        issue + "/report",
        """
        {"measures": "窗口不再收纸质材料，系统直接核验", "conclusion": "SOLVED"}
        """);
    put(approver, issue + "/sign-off", "");
    put(
        coordinator,
        issue + "/verification-order",
        "{\"verifier\": \"reporter\", \"method\": \"CALL_BACK\"}");
    put(
        enterprise,
        issue + "/verdict",
        """
        {"contacted": true, "solved": true, "satisfaction": 5, "words": "现在不用跑了"}
        """);
    var closed = put(coordinator, issue + "/closure", "");

    assertThat(closed.text()).contains("\"stage\":\"CLOSED\"", "\"district\":\"NORTH\"");
    assertThat(coordinator.get("loop/issue.xhtml?number=" + issue).text()).contains("北岸区", "水务集团");
  }

  @Test
  void noPageKnowsOfAnotherCityOrOfAnybodyInvented() throws IOException {
    var head = opened("he", "何湾", "HEAD", "");
    var admin = Visitor.signedIn(root, "zh", "systemadmin", CHOSEN);
    for (var page : pages()) {
      for (var reader :
          List.of(head, admin, Visitor.stranger(root, "zh"), Visitor.stranger(root, "en"))) {
        var answer = reader.get(page);
        assertThat(answer.status()).as(page).isLessThan(500);
        assertThat(answer.text()).as(page).doesNotContainPattern(ELSEWHERE);
        assertThat(answer.text()).as(page).doesNotContainPattern(INVENTED);
      }
    }

    assertThat(head.get("plan/plan.xhtml").text()).contains("临河市三年行动", "用水报装零跑动");
    assertThat(head.get("parties/units.xhtml").text()).contains("各区", "北岸区");
    assertThat(head.get("catalogue/processes.xhtml").text()).contains("用水报装");
  }

  @Test
  void withoutDemonstrationNobodyInventedComesInAndNoStoryIsPlayed() {
    assertThatThrownBy(() -> Visitor.signedIn(root, "zh", "nobody", "Demo-2026"))
        .hasMessageContaining("is not let in");

    var admin = Visitor.signedIn(root, "zh", "systemadmin", CHOSEN);
    assertThat(admin.get("api/accounts?text=nobody").text()).isEqualTo("[]");
    var head = opened("hu", "胡洲", "HEAD", "");
    assertThat(head.get("api/rounds").text()).doesNotContain("\"title\"");
  }

  @Test
  void aTableThatMakesNoSenseStopsTheStart(@TempDir Path folder) throws Exception {
    for (var file : CITY.toFile().list((at, name) -> name.endsWith(".csv"))) {
      Files.copy(CITY.resolve(file), folder.resolve(file));
    }
    var steps = folder.resolve("steps.csv");
    Files.writeString(steps, Files.readString(steps).replace("D02,5,", "D77,5,"));

    var start = bihuan(folder.resolve("data"), folder, freePort()).start();

    assertThat(new String(start.getInputStream().readAllBytes(), UTF_8))
        .contains(steps + ", line 5: actor cannot be D77");
    assertThat(start.waitFor()).isNotZero();
  }

  private static Visitor opened(String name, String display, String role, String unit) {
    var opening = "{\"name\": \"%s\", \"displayZh\": \"%s\", \"displayEn\": \"%s\"}";
    var answer =
        Visitor.signedIn(root, "zh", "systemadmin", CHOSEN)
            .send("POST", "api/accounts", opening.formatted(name, display, name));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    var secret =
        field("half", answer.text())
            + field("half", confirmed(field("request", answer.text())).text());
    var choice = "{\"name\": \"%s\", \"secret\": \"%s\", \"password\": \"%s\"}";
    assertThat(
            Visitor.stranger(root, "zh")
                .send("POST", "api/new-passwords", choice.formatted(name, secret, CHOSEN))
                .status())
        .isEqualTo(204);
    var appointed =
        Visitor.signedIn(root, "zh", "securityadmin", CHOSEN)
            .send(
                "PUT",
                "api/accounts/" + name + "/appointment",
                "{\"role\": \"%s\", \"unit\": \"%s\"}".formatted(role, unit));
    assertThat(appointed.status()).as(appointed.text()).isEqualTo(200);
    if (appointed.text().contains("request")) {
      confirmed(field("request", appointed.text()));
    }
    return Visitor.signedIn(root, "zh", name, CHOSEN);
  }

  /** By a third administrator, whoever of the other two asked. */
  private static Answer confirmed(String request) {
    var answer =
        Visitor.signedIn(root, "zh", "auditadmin", CHOSEN)
            .send("PUT", "api/confirmations/" + request + "/confirmation", "");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  /** What was for once is changed on the page, as everybody has to. */
  private static void choosePassword(String name, String once) {
    var owner = Visitor.signedIn(root, "zh", name, once);
    var fields = new HashMap<String, String>();
    fields.put("change", "change");
    fields.put("change:current", once);
    fields.put("change:fresh", CHOSEN);
    fields.put("change:again", CHOSEN);
    fields.put("change:go", "");
    var state = STATE.matcher(owner.get("access/password.xhtml").text());
    assertThat(state.find()).isTrue();
    fields.put("jakarta.faces.ViewState", state.group(1));
    var answer = owner.submit("access/password.xhtml", fields);
    assertThat(answer.status()).as(answer.text()).isEqualTo(302);
  }

  private static String filed(Visitor reporter, String told) {
    var answer = reporter.send("POST", "api/issues", told);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return field("number", answer.text());
  }

  private static Answer put(Visitor who, String what, String told) {
    var answer = who.send("PUT", "api/issues/" + what, told);
    assertThat(answer.status()).as(what + ": " + answer.text()).isEqualTo(200);
    return answer;
  }

  private static void prove(Visitor handler, String issue) throws IOException {
    var picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "png", picture);
    var answer =
        handler.send(
            "POST",
            "api/issues/" + issue + "/evidence?purpose=RECTIFICATION",
            BodyPublishers.ofByteArray(picture.toByteArray()),
            "X-File-Name",
            "after.png");
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  private static List<String> pages() throws IOException {
    var folder = Path.of("src/main/webapp");
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(it -> it.toString().endsWith(".xhtml") && !it.toString().contains("WEB-INF"))
          .map(it -> folder.relativize(it).toString())
          .filter(it -> !it.startsWith("resources"))
          .sorted()
          .toList();
    }
  }

  private static String field(String name, String json) {
    var found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
    assertThat(found.find()).as(json).isTrue();
    return found.group(1);
  }
}
