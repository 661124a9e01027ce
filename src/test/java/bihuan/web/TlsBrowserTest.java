package bihuan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.OnEmbedded;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The built product behind nginx with TLS, set up as config/nginx.conf says. */
@Timeout(value = 15, unit = MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
@OnEmbedded
@EnabledIfEnvironmentVariable(named = "BIHUAN_DB_URL", matches = "jdbc:h2:.*")
class TlsBrowserTest {

  private static final String NEIGHBOUR = "127.0.0.5";

  @TempDir static Path folder;

  private static int port;
  private static int plainPort;
  private static Process product;
  private static Process nginx;
  private static Playwright playwright;
  private static com.microsoft.playwright.Browser chromium;
  private static Map<String, String> firstSignIns;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    port = freePort();
    plainPort = freePort();
    startProduct();
    startNginx();
    playwright = Playwright.create();
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
  }

  @AfterAll
  static void leaveNothingBehind() throws InterruptedException {
    playwright.close();
    nginx.destroy();
    nginx.waitFor();
    product.descendants().forEach(ProcessHandle::destroyForcibly);
    product.destroyForcibly().waitFor();
  }

  @Test
  void aBrowserComesInOverTlsAndNoCookieTravelsWithout() {
    try (var browser = browser()) {
      var page = browser.newPage();
      page.navigate("access/sign-in.xhtml");
      page.locator("[id='signIn:name']").fill("auditadmin");
      page.locator("[id='signIn:password']").fill(firstSignIns.get("auditadmin"));
      page.locator("[id$=':go']").click();
      page.waitForURL(it -> it.contains("access/password.xhtml"));

      assertThat(page.url()).startsWith(address());
      assertThat(browser.cookies())
          .filteredOn(it -> it.httpOnly)
          .extracting(it -> it.name)
          .containsExactlyInAnyOrder(
              "__Host-bihuan-session", "__Host-bihuan-key", "__Host-bihuan-device");
      assertThat(browser.cookies()).allMatch(TlsBrowserTest::isOfThisHostOverTlsAlone);
    }
  }

  @Test
  void everyAnswerKeepsTheBrowserWithTls() {
    try (var browser = browser()) {
      var headers = browser.newPage().navigate("index.xhtml").allHeaders();

      assertThat(headers).containsEntry("strict-transport-security", "max-age=31536000");
      assertThat(headers).doesNotContainKey("x-powered-by");
    }
  }

  @Test
  void redirectsLeadWhereThePeopleAreWhateverTheHeaderHostSays() throws Exception {
    var answer = asked(NEIGHBOUR, "GET /home.xhtml", "Host: evil.example\r\n", "");

    assertThat(answer)
        .containsPattern("HTTP/1.1 30\\d")
        .contains("/access/sign-in.xhtml")
        .doesNotContain("evil.example");
  }

  @Test
  void whatIsForOperatorsIsNotForTheWorld() throws Exception {
    for (var it : List.of("/health", "/health/ready", "/metrics", "/openapi")) {
      assertThat(asked(NEIGHBOUR, "GET " + it, "Host: localhost\r\n", "")).contains("HTTP/1.1 404");
    }
  }

  @Test
  void aForgedAddressIsNotBelievedAndNobodyElseWaits() throws Exception {
    var tries = "{\"name\": \"nobody-at-all\", \"password\": \"x\"}";
    var last = "";
    for (var it = 0; it < 4; it++) {
      last =
          asked(
              NEIGHBOUR,
              "POST /api/session",
              "Host: localhost\r\nContent-Type: application/json\r\nX-Forwarded-For: 203.0.113."
                  + it
                  + "\r\n",
              tries);
    }

    assertThat(last).contains("HTTP/1.1 429");
    assertThat(
            asked(
                "127.0.0.6",
                "POST /api/session",
                "Host: localhost\r\nContent-Type: application/json\r\n",
                tries))
        .contains("HTTP/1.1 422");
  }

  @Test
  void whoeverHasTheMachineLetsAnAccountInAgain() throws Exception {
    for (var it = 0; it < 5; it++) {
      assertThat(signIn("127.0.1." + it, "wrong")).contains("HTTP/1.1 422");
    }
    var right = firstSignIns.get("systemadmin");
    assertThat(signIn("127.0.1.9", right)).contains("HTTP/1.1 422");

    var unlock =
        new ProcessBuilder("./bihuan", "unlock", "systemadmin", "--data", data().toString())
            .inheritIO()
            .start();

    assertThat(unlock.waitFor()).isZero();
    assertThat(signIn("127.0.1.9", right)).contains("HTTP/1.1 200");
  }

  private static String signIn(String from, String password)
      throws IOException, GeneralSecurityException {
    return asked(
        from,
        "POST /api/session",
        "Host: localhost\r\nContent-Type: application/json\r\n",
        "{\"name\": \"systemadmin\", \"password\": \"%s\"}".formatted(password));
  }

  private static boolean isOfThisHostOverTlsAlone(Cookie it) {
    return it.secure
        && it.path.equals("/")
        && it.domain.equals("localhost")
        && it.sameSite == SameSiteAttribute.LAX;
  }

  private static BrowserContext browser() {
    return chromium.newContext(
        new NewContextOptions().setBaseURL(address()).setIgnoreHTTPSErrors(true));
  }

  private static String address() {
    return "https://localhost:" + port + "/";
  }

  /** Asks from an address of its own, as a browser could not. */
  private static String asked(String from, String what, String headers, String body)
      throws IOException, GeneralSecurityException {
    var tls = SSLContext.getInstance("TLS");
    tls.init(null, new TrustManager[] {new Trusting()}, new SecureRandom());
    try (var plain = new Socket("127.0.0.1", port, InetAddress.getByName(from), 0);
        var socket = tls.getSocketFactory().createSocket(plain, "localhost", port, true)) {
      var text =
          "%s HTTP/1.1\r\n%sContent-Length: %d\r\nConnection: close\r\n\r\n%s"
              .formatted(what, headers, body.length(), body);
      socket.getOutputStream().write(text.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static void startProduct() throws IOException {
    var builder =
        new ProcessBuilder(
                "./bihuan", "run", "--port", "" + plainPort, "--data", data().toString(), "--empty")
            .redirectErrorStream(true);
    var environment = builder.environment();
    environment.keySet().removeIf(it -> it.startsWith("BIHUAN_DB_") || it.equals("BIHUAN_DEMO"));
    environment.put("BIHUAN_DATA", data().toString());
    environment.put("BIHUAN_ADDRESS", "https://localhost:" + port);
    environment.put("BIHUAN_PROXY", "127.0.0.1");
    environment.put("BIHUAN_SIGNIN_TRIES_PER_ADDRESS", "3");
    product = builder.start();
    var said = product.inputReader(UTF_8);
    var heard = new StringBuilder();
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      heard.append(line).append('\n');
      if (line.contains(":" + plainPort + "/")) {
        firstSignIns =
            Files.readAllLines(data().resolve("first-sign-in.txt")).stream()
                .map(it -> it.split(" "))
                .collect(Collectors.toMap(it -> it[0], it -> it[1]));
        return;
      }
    }
    throw new AssertionError("the product did not start: " + heard);
  }

  private static Path data() {
    return folder.resolve("data");
  }

  private static void startNginx() throws IOException, InterruptedException {
    var certificate = folder.resolve("tls.pem");
    var key = folder.resolve("tls.key");
    var openssl =
        new ProcessBuilder(
                "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost".split(" "))
            .redirectErrorStream(true);
    openssl.command().addAll(List.of("-keyout", key.toString(), "-out", certificate.toString()));
    assertThat(openssl.start().waitFor()).isZero();
    var model =
        Files.readString(Path.of("config/nginx.conf"))
            .replace("listen 443", "listen 127.0.0.1:" + port)
            .replace("listen 80", "listen 127.0.0.1:" + freePort())
            .replace("/etc/ssl/bihuan.pem", certificate.toString())
            .replace("/etc/ssl/bihuan.key", key.toString())
            .replace("bihuan.example", "localhost")
            .replace("127.0.0.1:8080", "127.0.0.1:" + plainPort);
    var conf =
        """
        daemon off; pid %1$s/nginx.pid; error_log stderr;
        events {}
        http {
          client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s;
          uwsgi_temp_path %1$s; scgi_temp_path %1$s; access_log off;
          %2$s
        }
        """
            .formatted(folder, model);
    var file = Files.writeString(folder.resolve("nginx.conf"), conf);
    nginx =
        new ProcessBuilder("nginx", "-c", file.toString(), "-p", folder.toString())
            .inheritIO()
            .start();
    for (var tries = 0; !connects() && tries < 100; tries++) {
      nginx.waitFor(100, MILLISECONDS);
    }
  }

  private static boolean connects() {
    try (var socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /** The certificate was made a moment ago. */
  private static final class Trusting implements X509TrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
