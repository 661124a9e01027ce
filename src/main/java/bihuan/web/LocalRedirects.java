package bihuan.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * An answer that sends nobody to another house: the server would make whole addresses of the header
 * Host, so redirects and places keep their path alone.
 */
final class LocalRedirects extends HttpServletResponseWrapper {

  LocalRedirects(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void sendRedirect(String location) {
    resetBuffer();
    setStatus(SC_FOUND);
    setHeader("Location", location);
  }

  @Override
  public void setHeader(String name, String value) {
    super.setHeader(name, kept(name, value));
  }

  @Override
  public void addHeader(String name, String value) {
    super.addHeader(name, kept(name, value));
  }

  private static String kept(String name, String value) {
    return value != null && name.equalsIgnoreCase("Location") ? pathOf(value) : value;
  }

  private static String pathOf(String location) {
    try {
      var uri = new URI(location);
      if (uri.getRawAuthority() == null) {
        return location;
      }
      var path = "/" + uri.getRawPath().replaceFirst("^/+", "");
      var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      return path + query + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
    } catch (URISyntaxException e) {
      return location;
    }
  }
}
