package bihuan.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built product as a process of its own, with a data folder and a database of its own, killed
 * while four people write: whatever it had acknowledged is there when it is started again, and the
 * ledger is whole.
 */
@Timeout(value = 5, unit = MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
@OnEmbedded
class KilledAtAnyMomentIT {

  private static final int PEOPLE = 4;

  /** So many writes are acknowledged before the kill. */
  private static final int WRITES = 60;

  private static final Pattern MYSQL = Pattern.compile("(jdbc:mysql://[^/]+/)([^?]+)(.*)");
  private static final String ISSUE =
      """
      {"title": "同一份材料要了两次", "fact": "窗口第二次又要营业执照复印件",
       "kind": "PAIN_POINT", "secrecy": "ANONYMOUS"}
      """;

  @TempDir Path data;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final Map<String, Acknowledged> issues = new ConcurrentHashMap<>();

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
    start();
    writeUntilKilled();

    start();

    assertThat(issues).hasSizeGreaterThan(30);
    issues.forEach((number, told) -> assertThat(stageOf(number, told)).matches(told.stage()));

    kill();
    product.waitFor();
    var check = bihuan("verify-ledger").start();
    var findings = new String(check.getInputStream().readAllBytes(), UTF_8);
    assertThat(check.waitFor()).as(findings).isZero();
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
    if (mysql.matches()) {
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

  private void writeUntilKilled() throws InterruptedException, ExecutionException {
    var left = new AtomicInteger(WRITES);
    var people = Executors.newFixedThreadPool(PEOPLE);
    try {
      var work = Stream.generate(() -> people.submit(() -> write(left))).limit(PEOPLE).toList();
      for (var it : work) {
        it.get();
      }
    } finally {
      people.shutdownNow();
    }
    product.waitFor();
  }

  /** Reports, and takes every other report back, until nobody answers any more. */
  private void write(AtomicInteger left) {
    try {
      for (var turn = 0; ; turn++) {
        var receipt = answered(201, request("/anonymous", "").POST(BodyPublishers.ofString(ISSUE)));
        var number = field("number", receipt);
        var code = field("code", receipt);
        acknowledge(number, new Acknowledged(code, "SUBMITTED|WITHDRAWN"), left);
        if (turn % 2 == 0) {
          answered(
              200,
              request("/" + number + "/withdrawal", code)
                  .PUT(BodyPublishers.ofString("{\"reason\": \"已经解决\"}")));
          acknowledge(number, new Acknowledged(code, "WITHDRAWN"), left);
        }
      }
    } catch (IOException killed) {
      assertThat(left.get()).isNotPositive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void acknowledge(String number, Acknowledged told, AtomicInteger left) {
    issues.put(number, told);
    if (left.decrementAndGet() == 0) {
      kill();
    }
  }

  private String stageOf(String number, Acknowledged told) {
    try {
      return field("stage", answered(200, request("/" + number, told.code())));
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

  private String answered(int status, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
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
