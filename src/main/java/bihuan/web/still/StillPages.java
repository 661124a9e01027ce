package bihuan.web.still;

import static java.nio.charset.StandardCharsets.UTF_8;

import bihuan.web.Appearance;
import bihuan.web.Language;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whoever brings nothing by which the house could know them gets the page that was made for the one
 * before. There are as many to keep as pages below and looks; an address with a question is always
 * answered anew.
 */
@WebFilter({"/index.xhtml", "/openness/cases.xhtml"})
public class StillPages extends HttpFilter {

  private static final Set<String> LOOKS =
      Set.of("bihuan.lang", "bihuan.theme", "bihuan.contrast", "bihuan.mode");

  /** On a request that is answered for everybody. */
  static final String FOR_EVERYBODY = StillPages.class.getName();

  @Inject KeptPages pages;
  @Inject Language language;
  @Inject Appearance looks;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    if (!isOfNobody(request)) {
      rest.doFilter(request, response);
      return;
    }
    var shelf = pages.shelf();
    var name = nameOf(request);
    var kept = shelf.get(name);
    if (kept != null && kept.isFresh()) {
      kept.answer(request, response);
    } else if (request.getMethod().equals("HEAD")) {
      rest.doFilter(request, response);
    } else {
      request.setAttribute(FOR_EVERYBODY, true);
      var body = new PageBody(response, UTF_8);
      rest.doFilter(request, body);
      var made = KeptPage.of(response, body.bytes());
      if (made.isPresent()) {
        shelf.put(name, made.get());
        made.get().answer(request, response);
      } else {
        response.getOutputStream().write(body.bytes());
      }
    }
  }

  private String nameOf(HttpServletRequest request) {
    return String.join(
        " ",
        request.getServletPath(),
        language.getTag(),
        looks.getTheme(),
        looks.getContrast(),
        looks.getMode());
  }

  private static boolean isOfNobody(HttpServletRequest request) {
    var cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
    return Set.of("GET", "HEAD").contains(request.getMethod())
        && request.getQueryString() == null
        && request.getHeader("Authorization") == null
        && Stream.of(cookies).map(Cookie::getName).allMatch(LOOKS::contains);
  }
}
