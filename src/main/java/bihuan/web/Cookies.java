package bihuan.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the browser remembers for its reader. */
final class Cookies {

  private Cookies() {}

  static Optional<String> read(HttpServletRequest request, String name) {
    return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
        .filter(it -> it.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }
}
