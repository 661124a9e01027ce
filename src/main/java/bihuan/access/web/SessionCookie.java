package bihuan.access.web;

import bihuan.web.PublicAddress;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Tells the container at the start what the session's cookie is like. */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent start) {
    var cookie = start.getServletContext().getSessionCookieConfig();
    cookie.setName(HouseCookie.SESSION.cookie());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(PublicAddress.isOverTls());
  }
}
