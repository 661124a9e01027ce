package bihuan.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What every answer tells the browser not to do. Pages add their own policy for scripts. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Headers extends HttpFilter {

  /** Scripts know by it that it was the house that answered, and no network's page before it. */
  private static final String OWN = "X-Bihuan";

  /** For what has its version in its address, and never changes. */
  public static final String FOREVER = "public, max-age=31536000, immutable";

  /** For pages that are plain files. */
  private static final String APP =
      "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    if (PublicAddress.isOverTls()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    response.setHeader(OWN, "1");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (!isAnswering(request)) {
      response.setHeader("X-Frame-Options", "DENY");
    }
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=()");
    if (request.getServletPath().startsWith("/api")) {
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
    if (isAnswering(request)) {
      response.setHeader(
          "Permissions-Policy", "camera=(self), geolocation=(self), microphone=(self)");
    }
    if (request.getServletPath().startsWith("/journeys/app/")) {
      response.setHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
      response.setHeader("Content-Security-Policy", APP);
    }
    if (isForNobodyElse(request.getServletPath())) {
      response.setHeader("Cache-Control", "no-store");
    } else if (isNamedByItsVersion(request)) {
      response.setHeader("Cache-Control", FOREVER);
    }
    rest.doFilter(request, new LocalRedirects(response));
  }

  /** For whoever uses this device next: what the browser keeps of this house is dropped. */
  public static void clearCache(HttpServletResponse response) {
    response.setHeader("Clear-Site-Data", "\"cache\"");
  }

  /** Pages and answers; files say themselves how long they may be kept. */
  private static boolean isForNobodyElse(String path) {
    return path.startsWith("/api")
        || path.endsWith(".xhtml") && !path.startsWith(ResourceHandler.RESOURCE_IDENTIFIER);
  }

  /** Other pages may hold it; it says itself which. */
  private static boolean isAnswering(HttpServletRequest request) {
    return request.getServletPath().equals("/a");
  }

  private static boolean isNamedByItsVersion(HttpServletRequest request) {
    return request.getServletPath().startsWith("/resources/") && request.getParameter("v") != null;
  }
}
