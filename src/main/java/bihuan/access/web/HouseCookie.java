package bihuan.access.web;

import bihuan.web.PublicAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cookie by which the house knows a browser. No script reads it; where the house is served over
 * TLS it never travels without, and no neighbour of the same domain can set it.
 */
enum HouseCookie {
  SESSION,
  /** Goes with the session: the server's own ids are too easy to guess. */
  KEY,
  DEVICE;

  String cookie() {
    return (PublicAddress.isOverTls() ? "__Host-" : "")
        + "bihuan-"
        + name().toLowerCase(Locale.ROOT);
  }

  Optional<String> in(HttpServletRequest request) {
    return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
        .filter(it -> it.getName().equals(cookie()))
        .map(Cookie::getValue)
        .findFirst();
  }

  /**
   * @param seconds how long the browser keeps it; until it is closed where negative
   */
  void give(String value, int seconds, HttpServletResponse response) {
    var cookie = new Cookie(cookie(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(PublicAddress.isOverTls());
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
