package bihuan.invitations.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the page was that a link that was sent leads to; printed, and so good for ever. */
@WebServlet("/panel/invitation.xhtml")
public class FormerInvitationAddress extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asked = request.getQueryString();
    response.sendRedirect(
        request.getContextPath()
            + "/invitations/invitation.xhtml"
            + (asked == null ? "" : "?" + asked));
  }
}
