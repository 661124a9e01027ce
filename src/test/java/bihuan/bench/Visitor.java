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
import java.util.ArrayList;
import java.util.List;
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
    visitor.token = first(TOKEN, answer.body());
    return visitor;
  }

  /** The same person in so many places at the same moment. */
  static List<Visitor> sessions(URI product, String name, int many)
      throws IOException, InterruptedException {
    var sessions = new ArrayList<Visitor>();
    for (var it = 0; it < many; it++) {
      sessions.add(signedIn(product, name));
    }
    return sessions;
  }

  /** What an answer says, where this matches. */
  static String first(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException(pattern + " is not in " + text);
    }
    return found.group(1);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(to(path).GET().build(), BodyHandlers.ofString());
  }

  /** A page as a browser asks for it. */
  HttpResponse<byte[]> open(String path) throws IOException, InterruptedException {
    return client.send(asBrowser(path).build(), BodyHandlers.ofByteArray());
  }

  /** A page that a browser has kept, asked for by the mark it came with. */
  HttpResponse<byte[]> openAgain(String path, String mark)
      throws IOException, InterruptedException {
    return client.send(
        asBrowser(path).header("If-None-Match", mark).build(), BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder asBrowser(String path) {
    return to(path)
        .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
        .header("Accept-Encoding", "gzip, deflate")
        .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8")
        .GET();
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
    return put(path, "");
  }

  HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
    var request =
        to(path)
            .header("Content-Type", "application/json")
            .header("X-Bihuan-Token", token)
            .PUT(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> delete(String path) throws IOException, InterruptedException {
    var request = to(path).header("X-Bihuan-Token", token).DELETE().build();
    return client.send(request, BodyHandlers.ofString());
  }

  /** A file with its name. */
  HttpResponse<String> upload(String path, String name, byte[] file)
      throws IOException, InterruptedException {
    var request =
        to(path)
            .header("Content-Type", "application/octet-stream")
            .header("X-Bihuan-Token", token)
            .header("X-File-Name", name)
            .POST(BodyPublishers.ofByteArray(file))
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
  static <T> HttpResponse<T> require(HttpResponse<T> answer, int status) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(
          answer.request().uri() + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer;
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(product.resolve(path)).timeout(PATIENCE);
  }
}
