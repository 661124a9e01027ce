package bihuan.access.web;

import bihuan.Token;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * The second half of a session's name: the server draws its ids from 32 bits of chance, so each
 * session has a key of 160 more, and whoever shows the one without the other is a stranger to it.
 */
final class SessionKey {

  private static final String MARK = SessionKey.class.getName();
  private static final int LENGTH = 32;

  private SessionKey() {}

  /** Whether the session is theirs who ask; also where there is none, or none with a key yet. */
  static boolean fits(HttpServletRequest request) {
    var session = request.getSession(false);
    var mark = session == null ? null : session.getAttribute(MARK);
    return mark == null || mark.equals(request.getAttribute(MARK)) || isShown(mark, request);
  }

  /** Looked at once a request. */
  private static boolean isShown(Object mark, HttpServletRequest request) {
    var key = HouseCookie.KEY.in(request).filter(it -> Token.hash(it).equals(mark));
    key.ifPresent(it -> request.setAttribute(MARK, mark));
    return key.isPresent();
  }

  /** A session that came about without one gets its key. */
  static void see(HttpServletRequest request, HttpServletResponse response) {
    var session = request.getSession(false);
    if (session != null && session.getAttribute(MARK) == null) {
      give(session, request, response);
    }
  }

  static void give(HttpSession session, HttpServletRequest request, HttpServletResponse response) {
    var key = Token.random(LENGTH);
    session.setAttribute(MARK, Token.hash(key));
    request.setAttribute(MARK, Token.hash(key));
    HouseCookie.KEY.give(key, -1, response);
  }

  /** The request as all behind the door see it: whatever session they begin gets a key. */
  static HttpServletRequest giving(HttpServletRequest request, HttpServletResponse response) {
    return new HttpServletRequestWrapper(request) {

      @Override
      public HttpSession getSession() {
        return getSession(true);
      }

      @Override
      public HttpSession getSession(boolean create) {
        var before = request.getSession(false);
        var session = before == null && create ? request.getSession(true) : before;
        if (before == null && session != null) {
          give(session, request, response);
        }
        return session;
      }
    };
  }
}
