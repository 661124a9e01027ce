package bihuan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reader's language: asked for in the address ({@code ?lang=en}), remembered in a cookie,
 * Chinese otherwise.
 */
@Named
@RequestScoped
public class Language {

  private static final String COOKIE = "bihuan.lang";
  private static final int YEAR = 365 * 24 * 3600;

  @Inject HttpServletRequest request;

  private Locale locale;

  public Locale getLocale() {
    if (locale == null) {
      locale = isEnglish() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
    return locale;
  }

  /** As {@code html lang} wants it. */
  public String getTag() {
    return getLocale().toLanguageTag();
  }

  /** This very page in the other language. */
  public String getSwitched() {
    var other = getLocale() == Locale.ENGLISH ? "zh" : "en";
    var asked =
        request.getParameterMap().entrySet().stream().filter(it -> isOfAddress(it.getKey()));
    return Stream.concat(asked, Stream.of(Map.entry("lang", new String[] {other})))
        .flatMap(it -> Stream.of(it.getValue()).map(value -> encoded(it.getKey(), value)))
        .collect(Collectors.joining("&", "?", ""));
  }

  /** Remembers what the address asks for, where it is not Faces that answers. */
  public void keep(HttpServletResponse response) {
    var asked = request.getParameter("lang");
    if (asked != null) {
      var cookie = new Cookie(COOKIE, "en".equals(asked) ? "en" : "zh");
      cookie.setPath("/");
      cookie.setMaxAge(YEAR);
      cookie.setSecure(PublicAddress.isOverTls());
      cookie.setAttribute("SameSite", "Lax");
      response.addCookie(cookie);
    }
  }

  private boolean isEnglish() {
    var asked = request.getParameter("lang");
    if (asked == null) {
      return Cookies.read(request, COOKIE).filter("en"::equals).isPresent();
    }
    remember("en".equals(asked) ? "en" : "zh");
    return "en".equals(asked);
  }

  private void remember(String language) {
    var faces = FacesContext.getCurrentInstance();
    if (faces != null && !faces.getExternalContext().isResponseCommitted()) {
      faces.getExternalContext().addResponseCookie(COOKIE, language, PublicAddress.cookie(YEAR));
    }
  }

  /** Only what stood in the address; a posted form's fields never go there. */
  private boolean isOfAddress(String name) {
    var query = request.getQueryString();
    return !name.equals("lang")
        && query != null
        && Stream.of(query.split("&")).anyMatch(it -> it.startsWith(encoded(name) + "="));
  }

  private static String encoded(String name, String value) {
    return encoded(name) + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
