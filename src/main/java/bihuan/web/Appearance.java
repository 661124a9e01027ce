package bihuan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * How the reader wants pages to look: theme, contrast, elder mode. {@code theme.js} keeps the
 * choice in cookies, so that a page arrives in its right look.
 */
@Named
@RequestScoped
public class Appearance {

  @Inject HttpServletRequest request;

  /** {@code light}, {@code dark}, or {@code system}. */
  public String getTheme() {
    return oneOf("bihuan.theme", Set.of("light", "dark"), "system");
  }

  /** {@code high} or {@code normal}. */
  public String getContrast() {
    return oneOf("bihuan.contrast", Set.of("high"), "normal");
  }

  /** {@code elder} or {@code normal}. */
  public String getMode() {
    return oneOf("bihuan.mode", Set.of("elder"), "normal");
  }

  private String oneOf(String cookie, Set<String> known, String otherwise) {
    return Cookies.read(request, cookie).filter(known::contains).orElse(otherwise);
  }
}
