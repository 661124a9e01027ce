package bihuan.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Nothing behind the sign-in is kept by a browser; a one-time password is changed first. */
@WebFilter("/*")
public class Doorkeeper extends HttpFilter {

  private static final String CHANGE = "/access/password.xhtml";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var signedIn = SignedIn.in(request);
    if (signedIn.isPresent() && !isResource(request)) {
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
