package bihuan.access.web;

import bihuan.start.Networks;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the server tells of itself is for those who run it: health for the machine itself, figures
 * and the description of the interface for whom the operator names. For everybody else there is no
 * such address.
 */
@WebFilter({"/health", "/health/*", "/metrics", "/metrics/*", "/openapi", "/openapi/*"})
public class OperatorsEntrance extends HttpFilter {

  private static final Networks LOOPBACK = Networks.read("127.0.0.0/8 ::1").orElseThrow();

  @Inject CallerAddress addresses;

  @Inject
  @ConfigProperty(name = "bihuan.operators", defaultValue = "127.0.0.0/8 ::1")
  String operators;

  private Networks named;

  @Override
  public void init() {
    named = Networks.read(operators).orElseThrow();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (may(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean may(HttpServletRequest request) {
    return request.getServletPath().startsWith("/health")
        ? addresses.isFrom(LOOPBACK, request) || addresses.isFromHere(request)
        : addresses.isFrom(named, request);
  }
}
