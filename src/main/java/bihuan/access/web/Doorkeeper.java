package bihuan.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Nobody goes on in somebody else's session; nothing behind the sign-in is kept by a browser; a
 * one-time password is changed first.
 */
@WebFilter("/*")
public class Doorkeeper extends HttpFilter {

  private static final String CHANGE = "/access/password.xhtml";

  @Inject CallerAddress addresses;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    addresses.notice(request);
    if (isResource(request)) {
      chain.doFilter(request, response);
    } else if (SessionKey.fits(request)) {
      SessionKey.see(request, response);
      letIn(SessionKey.giving(request, response), response, chain);
    } else {
      startAnew(request, response);
    }
  }

  /** Somebody shows the name of a session that is not theirs: they get none, and go on without. */
  private static void startAnew(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HouseCookie.SESSION.give("", 0, response);
    if (request.getMethod().equals("GET")) {
      Redirection.again(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static void letIn(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var signedIn = SignedIn.in(request);
    if (signedIn.isPresent()) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (signedIn.isPresent() && signedIn.get().mustChange() && isOtherPage(request)) {
      Redirection.to(CHANGE, ReturnAddress.of(request), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isResource(HttpServletRequest request) {
    return request.getServletPath().startsWith("/jakarta.faces.resource")
        || request.getServletPath().startsWith("/resources/");
  }

  private static boolean isOtherPage(HttpServletRequest request) {
    var path = request.getServletPath();
    return !isResource(request)
        && (path.endsWith(".xhtml") || path.equals("/"))
        && !path.equals(CHANGE);
  }
}
