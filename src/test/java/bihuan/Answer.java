package bihuan;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the product answered, byte by byte. */
public record Answer(String request, int status, Map<String, List<String>> headers, byte[] body) {

  static Answer of(String request, HttpResponse<byte[]> response) {
    return new Answer(request, response.statusCode(), response.headers().map(), response.body());
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  public String header(String name) {
    return String.join(
        ", ",
        headers.entrySet().stream()
            .filter(it -> it.getKey().equalsIgnoreCase(name))
            .flatMap(it -> it.getValue().stream())
            .toList());
  }

  public boolean isPage() {
    return header("Content-Type").startsWith("text/html");
  }

  @Override
  public String toString() {
    return status + " " + request;
  }
}
