package bihuan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Pages that moved to another room: what was printed, sent or kept as a bookmark leads on for ever,
 * with all it asks for.
 */
@WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
public class MovedAddresses extends HttpFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final int PERMANENT_REDIRECT = 308;

  static final Map<String, String> MOVED =
      Map.ofEntries(
          Map.entry("/panel/check.xhtml", "/letters/check.xhtml"),
          Map.entry("/panel/card.xhtml", "/invitations/card.xhtml"),
          Map.entry("/panel/invitation.xhtml", "/invitations/invitation.xhtml"),
          Map.entry("/panel/outbox.xhtml", "/invitations/pending.xhtml"),
          Map.entry("/parties/undertaking.xhtml", "/panel/undertaking.xhtml"),
          Map.entry("/loop/inbox.xhtml", "/lists/inbox.xhtml"),
          Map.entry("/loop/issues.xhtml", "/lists/issues.xhtml"),
          Map.entry("/loop/long-term.xhtml", "/lists/long-term.xhtml"),
          Map.entry("/loop/verifications.xhtml", "/lists/verifications.xhtml"),
          Map.entry("/loop/workbench.xhtml", "/lists/workbench.xhtml"),
          Map.entry("/journeys/journey.xhtml", "/journal/journey.xhtml"),
          Map.entry("/journeys/journeys.xhtml", "/journal/journeys.xhtml"),
          Map.entry("/journeys/lived.xhtml", "/journal/reported-journey.xhtml"),
          Map.entry("/journeys/observed.xhtml", "/journal/reported-journeys.xhtml"),
          Map.entry("/journeys/praise.xhtml", "/journal/praise.xhtml"),
          Map.entry("/journeys/trouble.xhtml", "/journal/trouble.xhtml"),
          Map.entry("/journeys/better.xhtml", "/commendations/commendations.xhtml"),
          Map.entry("/journal/lived.xhtml", "/journal/reported-journey.xhtml"),
          Map.entry("/journal/observed.xhtml", "/journal/reported-journeys.xhtml"),
          Map.entry("/commendations/better.xhtml", "/commendations/commendations.xhtml"));

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    var now = MOVED.get(request.getServletPath());
    if (now == null) {
      rest.doFilter(request, response);
      return;
    }
    var asked = request.getQueryString();
    response.setStatus(
        READING.contains(request.getMethod())
            ? HttpServletResponse.SC_MOVED_PERMANENTLY
            : PERMANENT_REDIRECT);
    response.setHeader(
        "Location", request.getContextPath() + now + (asked == null ? "" : "?" + asked));
  }
}
