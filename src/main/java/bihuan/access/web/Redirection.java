package bihuan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a browser to another page of the house, a Faces request in its own tongue. */
final class Redirection {

  private static final String PARTIAL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <partial-response><redirect url="%s"/></partial-response>
      """;

  private Redirection() {}

  /** The place to come back to travels as {@code return}. */
  static void to(String page, String back, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var address =
        request.getContextPath()
            + page
            + "?return="
            + URLEncoder.encode(back, StandardCharsets.UTF_8);
    send(address, request, response);
  }

  /** The same once more. */
  static void again(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var query = request.getQueryString();
    send(
        request.getRequestURI().replaceFirst("^/+", "/") + (query == null ? "" : "?" + query),
        request,
        response);
  }

  private static void send(String address, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      response.getWriter().write(PARTIAL.formatted(address));
    } else {
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", address);
    }
  }
}
