package bihuan.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bihuan.OnEmbedded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built product as a process of its own, with a data folder and a database of its own, killed
 * while several people write: whatever it had acknowledged is there when it is started again, and
 * the ledger is whole.
 *
 * <p>It is killed once, or as often as {@code -Dbihuan.kills=300} says, which kills MySQL as well:
 * what gets lost at one kill of twenty only shows then.
 */
@OnEmbedded
class KilledAtAnyMomentIT {

  private static final int PEOPLE = 6;
  private static final int KILLS = Integer.getInteger("bihuan.kills", 1);

  /** So many writes, at least and at most, are acknowledged before a kill. */
  private static final int FEWEST_WRITES = 40;

  private static final int MOST_WRITES = 120;
  private static final int LONGEST_FACT = 3000;

  private static final AtomicInteger ALIVE = new AtomicInteger(1);
  private static final Pattern MYSQL = Pattern.compile("(jdbc:mysql://[^/]+/)([^?]+)(.*)");
  private static final String ISSUE =
      """
      {"title": "同一份材料要了两次", "fact": "%s", "kind": "PAIN_POINT", "secrecy": "ANONYMOUS"}
      """;

  @TempDir Path data;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final Map<String, Acknowledged> issues = new ConcurrentHashMap<>();
  private final Random chance = new Random();

  /** The address of a MySQL that is killed itself. */
  private String own;

  private int port;
  private Process product;
  private ProcessHandle server;

  /** Where an issue stands as far as its reporter was told. */
  private record Acknowledged(String code, String stage) {}

  @BeforeEach
  void makeRoom() throws Exception {
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    onMysql("drop database if exists %s", "create database %s");
  }

  @AfterEach
  void leaveNothingBehind() throws Exception {
    if (product != null) {
      kill();
      product.waitFor();
    }
    onMysql("drop database if exists %s");
  }

  @Test
  void itLosesNothingItAcknowledgedAndItsLedgerIsWhole() throws Exception {
    assertTimeoutPreemptively(
        Duration.ofMinutes(4 + 2L * KILLS),
        () -> {
          start();
          makeReady();
          for (var kill = 0; kill < KILLS; kill++) {
            writeUntil(this::kill);
            product.waitFor();
            start();
            assertAllIsThere();
          }
          kill();
          product.waitFor();
          assertLedgerIsWhole();
        });
  }

  @Test
  @EnabledIfSystemProperty(named = "bihuan.kills", matches = "\\d+")
  @EnabledIfEnvironmentVariable(named = "BIHUAN_DB_URL", matches = "jdbc:mysql:.*")
  void norDoesItWhenTheDatabaseIsKilled() throws Exception {
    var folder = data.resolve("mysql");
    try {
      assertTimeoutPreemptively(Duration.ofMinutes(4 + 2L * KILLS), () -> killDatabase(folder));
    } finally {
      mysql("stop", folder);
    }
  }

  private void killDatabase(Path folder) throws Exception {
    own = mysql("start", folder);
    start();
    makeReady();
    for (var kill = 0; kill < KILLS; kill++) {
      writeUntil(() -> killMysql(folder));
      kill();
      product.waitFor();
      own = mysql("start", folder);
      start();
      assertAllIsThere();
    }
    kill();
    product.waitFor();
    assertLedgerIsWhole();
  }

  /**
   * Ended once in good order it keeps its classes ready: where it starts often, that is quicker.
   */
  private void makeReady() throws Exception {
    if (KILLS > 1) {
      product.destroy();
      product.waitFor();
      start();
    }
  }

  private void assertAllIsThere() {
    assertThat(issues).hasSizeGreaterThan(FEWEST_WRITES / 2);
    issues.forEach((number, told) -> assertThat(stageOf(number, told)).matches(told.stage()));
    issues.clear();
  }

  private void assertLedgerIsWhole() throws IOException, InterruptedException {
    var check = bihuan("verify-ledger").start();
    var findings = new String(check.getInputStream().readAllBytes(), UTF_8);
    assertThat(check.waitFor()).as(findings).isZero();
  }

  private static String mysql(String command, Path folder) throws Exception {
    var script =
        new ProcessBuilder("src/test/mysql.sh", command, folder.toString(), "durable")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var said = new String(script.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(script.waitFor()).isZero();
    return said;
  }

  private static void killMysql(Path folder) {
    try {
      var pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
      var server = ProcessHandle.of(pid).orElseThrow();
      server.destroyForcibly();
      // Until it has ended it holds its files, and the next one would not start.
      server.onExit().join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void start() throws IOException {
    product = bihuan("run", "--port", "" + port, "--data", data.toString(), "--empty").start();
    var said = product.inputReader(UTF_8);
    var heard = new StringBuilder();
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      heard.append(line).append('\n');
      if (line.contains(":" + port + "/")) {
        server = product.descendants().filter(it -> isJava(it)).findFirst().orElseThrow();
        return;
      }
    }
    throw new AssertionError("the product did not start: " + heard);
  }

  private ProcessBuilder bihuan(String... arguments) {
    var command = Stream.concat(Stream.of("./bihuan"), Stream.of(arguments)).toList();
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    var environment = builder.environment();
    environment.remove("BIHUAN_DEMO");
    environment.put("BIHUAN_DATA", data.toString());
    environment.put("BIHUAN_OPEN_WRITES_PER_ADDRESS", "1000000");
    var mysql = MYSQL.matcher(System.getenv("BIHUAN_DB_URL"));
    if (own != null) {
      environment.put("BIHUAN_DB_URL", own);
      environment.put("BIHUAN_DB_USER", "bihuan");
      environment.put("BIHUAN_DB_PASSWORD", "bihuan");
    } else if (mysql.matches()) {
      environment.put("BIHUAN_DB_URL", mysql.group(1) + name() + mysql.group(3));
    } else {
      Stream.of("CLASS", "URL", "USER", "PASSWORD")
          .forEach(it -> environment.remove("BIHUAN_DB_" + it));
    }
    return builder;
  }

  private static boolean isJava(ProcessHandle process) {
    return process.info().command().filter(it -> it.endsWith("/java")).isPresent();
  }

  /** As kill -9 does. */
  private void kill() {
    server.destroyForcibly();
  }

  private void writeUntil(Runnable death) throws InterruptedException, ExecutionException {
    var left = new AtomicInteger(chance.nextInt(FEWEST_WRITES, MOST_WRITES));
    var people = Executors.newFixedThreadPool(PEOPLE);
    try {
      var work =
          Stream.generate(() -> people.submit(() -> write(left, death))).limit(PEOPLE).toList();
      for (var it : work) {
        it.get();
      }
    } finally {
      people.shutdownNow();
    }
  }

  /** Reports, and takes every other report back, until nobody acknowledges any more. */
  private void write(AtomicInteger left, Runnable death) {
    try {
      for (var turn = 0; ; turn++) {
        var fact = "又要营业执照复印件 ".repeat(1 + chance.nextInt(LONGEST_FACT / 10));
        var body = BodyPublishers.ofString(ISSUE.formatted(fact));
        var receipt = answered(201, request("/anonymous", "").POST(body), left);
        var number = field("number", receipt);
        var code = field("code", receipt);
        acknowledge(number, new Acknowledged(code, "SUBMITTED|WITHDRAWN"), left, death);
        if (turn % 2 == 0) {
          answered(
              200,
              request("/" + number + "/withdrawal", code)
                  .PUT(BodyPublishers.ofString("{\"reason\": \"已经解决\"}")),
              left);
          acknowledge(number, new Acknowledged(code, "WITHDRAWN"), left, death);
        }
      }
    } catch (IOException killed) {
      assertThat(left.get()).isNotPositive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void acknowledge(String number, Acknowledged told, AtomicInteger left, Runnable death) {
    issues.put(number, told);
    if (left.decrementAndGet() == 0) {
      death.run();
    }
  }

  private String stageOf(String number, Acknowledged told) {
    try {
      return field("stage", answered(200, request("/" + number, told.code()), ALIVE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private HttpRequest.Builder request(String path, String code) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/issues" + path))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json");
    return code.isEmpty() ? request : request.header("X-Bihuan-Code", code);
  }

  /** Any other answer is one of a product that dies, where it dies. */
  private String answered(int status, HttpRequest.Builder request, AtomicInteger left)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != status && left.get() <= 0) {
      throw new IOException("dying");
    }
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer.body();
  }

  private static String field(String name, String json) {
    var found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
    assertThat(found.find()).as(json).isTrue();
    return found.group(1);
  }

  private static void onMysql(String... statements) throws SQLException {
    if (MYSQL.matcher(System.getenv("BIHUAN_DB_URL")).matches()) {
      try (var db =
              DriverManager.getConnection(
                  System.getenv("BIHUAN_DB_URL"),
                  System.getenv("BIHUAN_DB_USER"),
                  System.getenv("BIHUAN_DB_PASSWORD"));
          var statement = db.createStatement()) {
        for (var it : statements) {
          statement.execute(it.formatted(name()));
        }
      }
    }
  }

  /** A database beside the one of the other tests. */
  private static String name() {
    var mysql = MYSQL.matcher(System.getenv("BIHUAN_DB_URL"));
    assertThat(mysql.matches()).isTrue();
    return mysql.group(2) + "_killed";
  }
}
