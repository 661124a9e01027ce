package bihuan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address of the page a form was posted from, as its reader had it. */
final class ReturnAddress {

  private ReturnAddress() {}

  /** With its query where the browser tells it truthfully, else its bare path. */
  static String of(HttpServletRequest request) {
    var path = request.getRequestURI().replaceFirst(";.*", "");
    return queryOfReferrer(request, path).map(it -> path + "?" + it).orElse(path);
  }

  private static Optional<String> queryOfReferrer(HttpServletRequest request, String path) {
    try {
      var from = new URI(Optional.ofNullable(request.getHeader("Referer")).orElse(""));
      return path.equals(from.getRawPath())
          ? Optional.ofNullable(from.getRawQuery())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
