package bihuan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody before the running product, with nothing but HTTP, inside the container or outside.
 * Redirects are not followed.
 */
public final class Visitor {

  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
  private static final Pattern TOKEN = Pattern.compile("\"token\":\\s*\"([^\"]+)\"");

  private final URI root;
  private final String language;
  private final HttpClient client;
  private String token = "";
  private String nonce = "";

  private Visitor(URI root, String language) {
    this.root = root;
    this.language = language;
    this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  /**
   * @param root the address of the application, with a slash at its end
   */
  public static Visitor stranger(URI root, String language) {
    return new Visitor(root, language);
  }

  public static Visitor signedIn(URI root, String language, String name, String password) {
    var visitor = new Visitor(root, language);
    var told = "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, password);
    var answer = visitor.send("POST", "api/session", told);
    var token = TOKEN.matcher(answer.text());
    if (answer.status() != 200 || !token.find()) {
      throw new IllegalStateException(name + " is not let in: " + answer);
    }
    visitor.token = token.group(1);
    return visitor;
  }

  public Answer get(String path, String... headers) {
    return ask("GET " + path, request(path, headers).GET());
  }

  public Answer send(String method, String path, String json, String... headers) {
    return ask(
        method + " " + path,
        request(path, headers)
            .header("Content-Type", "application/json")
            .header("X-Bihuan-Token", token)
            .method(method, BodyPublishers.ofString(json)));
  }

  public Answer send(String method, String path, BodyPublisher body, String... headers) {
    return ask(
        method + " " + path,
        request(path, headers)
            .header("Content-Type", "application/octet-stream")
            .header("X-Bihuan-Token", token)
            .method(method, body));
  }

  /** A form of the page that was opened last, unless the fields name the nonce of another. */
  public Answer submit(String path, Map<String, String> fields) {
    var all = new HashMap<>(Map.of("primefaces.nonce", nonce));
    all.putAll(fields);
    var form =
        all.entrySet().stream()
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    return ask(
        "POST " + path,
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public URI root() {
    return root;
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request =
        HttpRequest.newBuilder(root.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .header("Accept-Language", language);
    return headers.length == 0 ? request : request.headers(headers);
  }

  private Answer ask(String what, HttpRequest.Builder request) {
    try {
      var answer = Answer.of(what, client.send(request.build(), BodyHandlers.ofByteArray()));
      var said = NONCE.matcher(answer.header("Content-Security-Policy"));
      if (said.find()) {
        nonce = said.group(1);
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(what, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
