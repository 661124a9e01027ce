package bihuan.campaigns.web;

import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.web.Me;
import bihuan.campaigns.PersonalAsking;
import bihuan.campaigns.ResponseIntake;
import bihuan.web.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * /a/TOKEN: where somebody answers, on any telephone and without an account; /a: where they type
 * the code that stands on paper. The form comes with the page, so that its first question needs no
 * second way over a slow line.
 */
@WebServlet("/a/*")
public class AskedFormPage extends HttpServlet {

  /** Where whoever makes a form hands it to the page and sees how it is asked. */
  private static final String PREVIEW = "preview";

  /** Scripts and styles of the house alone; who may hold the page is said by the campaign. */
  private static final String POLICY =
      "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  @Inject ResponseIntake intake;
  @Inject PersonalAsking people;
  @Inject AnswerHtml html;
  @Inject Me me;
  @Inject Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var token = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    language.keep(response);
    if (token.equals(PREVIEW)) {
      send(response, List.of(), html.preview(request));
      return;
    }
    if (token.isEmpty()) {
      enter(request, response);
      return;
    }
    try {
      var letter = request.getParameter("letter");
      var found = intake.look(token, letter == null ? "" : letter, me.now());
      var asked = people.heed(found, token, letter, me.now());
      send(response, intake.holders(token), html.asking(request, token, letter, asked));
    } catch (Refusal unknown) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      send(response, List.of(), html.unknown(request));
    }
  }

  /** For whoever has a code on paper and nothing to scan it with. */
  private void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var typed = request.getParameter("code");
    var token = Token.read(typed);
    if (!token.isEmpty()) {
      response.sendRedirect(request.getContextPath() + "/a/" + token);
      return;
    }
    if (typed != null) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    send(response, List.of(), typed == null ? html.entry(request) : html.unknown(request));
  }

  private static void send(HttpServletResponse response, List<String> holders, String page)
      throws IOException {
    response.setHeader(
        "Content-Security-Policy",
        POLICY + holders.stream().map(it -> " " + it).reduce("", String::concat));
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(page);
  }
}
