package bihuan.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** Somebody signed in. */
class Visitor {

  private static final String SIGN_IN =
      """
      {"name": "%s", "password": "Demo-2026"}
      """;

  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .connectTimeout(PATIENCE)
          .build();
  private final URI product;
  private String token = "";

  Visitor(URI product) {
    this.product = product;
  }

  static Visitor signedIn(URI product, String name) throws IOException, InterruptedException {
    var visitor = new Visitor(product);
    var answer = visitor.post("api/session", SIGN_IN.formatted(name));
    require(answer, 200);
    visitor.token = tokenIn(answer.body());
    return visitor;
  }

  private static String tokenIn(String session) {
    var found = TOKEN.matcher(session);
    if (!found.find()) {
      throw new IllegalStateException("no token in " + session);
    }
    return found.group(1);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(to(path).GET().build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    var request =
        to(path)
            .header("Content-Type", "application/json")
            .header("X-Bihuan-Token", token)
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> put(String path) throws IOException, InterruptedException {
    var request =
        to(path)
            .header("Content-Type", "application/json")
            .header("X-Bihuan-Token", token)
            .PUT(BodyPublishers.noBody())
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  /** A file. */
  HttpResponse<String> send(String path, byte[] file) throws IOException, InterruptedException {
    var request =
        to(path)
            .header("Content-Type", "application/octet-stream")
            .header("X-Bihuan-Token", token)
            .POST(BodyPublishers.ofByteArray(file))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  /** So that no error is taken for a fast answer. */
  static void require(HttpResponse<String> answer, int status) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(
          answer.request().uri() + " answered " + answer.statusCode() + ": " + answer.body());
    }
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(product.resolve(path)).timeout(PATIENCE);
  }
}
