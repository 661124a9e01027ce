package bihuan.joiners.web;

import bihuan.evidence.Evidence;
import bihuan.web.PublicAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;

/**
 * What a browser without an account is known by when it joins: chance, from the first time on. The
 * house keeps a digest of it for each issue, so that no two tell of one browser.
 */
@RequestScoped
class BrowserMark {

  private static final String COOKIE = "bihuan.joined";
  private static final int YEAR = 365 * 24 * 3600;

  @Inject HttpServletRequest request;

  String in(HttpServletResponse response) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(it -> it.getName().equals(COOKIE) && it.getValue().length() >= 24)
        .map(Cookie::getValue)
        .findFirst()
        .orElseGet(() -> fresh(response));
  }

  private static String fresh(HttpServletResponse response) {
    var cookie = new Cookie(COOKIE, Evidence.draftToken());
    cookie.setPath("/");
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(PublicAddress.isOverTls());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    return cookie.getValue();
  }
}
