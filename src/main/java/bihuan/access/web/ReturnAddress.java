package bihuan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where somebody was going before they had to sign in; only ever a page of this house. */
final class ReturnAddress {

  static final String HOME = "/home.xhtml";

  private ReturnAddress() {}

  /** Of the page they asked for, or of the one they were working on. */
  static String of(HttpServletRequest request) {
    if (request.getMethod().equals("GET")) {
      var query = request.getQueryString();
      return local(pathOf(request) + (query == null ? "" : "?" + query));
    }
    return local(referrer(request).orElse(pathOf(request)));
  }

  /** The address itself if it is one of ours, else home. */
  static String local(String address) {
    return address != null && isLocal(address) ? address : HOME;
  }

  private static boolean isLocal(String address) {
    try {
      var uri = new URI(address);
      return address.startsWith("/")
          && !address.startsWith("//")
          && !address.startsWith("/access/sign-in")
          && uri.getScheme() == null
          && uri.getRawAuthority() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static Optional<String> referrer(HttpServletRequest request) {
    try {
      var from = Optional.ofNullable(request.getHeader("Referer"));
      if (from.isEmpty()) {
        return Optional.empty();
      }
      var uri = new URI(from.get());
      if (uri.getRawPath() == null || !uri.getRawPath().startsWith(request.getContextPath())) {
        return Optional.empty();
      }
      var path = uri.getRawPath().substring(request.getContextPath().length());
      return Optional.of(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String pathOf(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
