package bihuan.loop.web;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.access.web.Me;
import bihuan.vault.Anonymous;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Whoever calls: signed in, or an anonymous reporter known by the query code in {@code
 * X-Bihuan-Code}.
 */
@RequestScoped
public class Caller {

  static final String CODE = "X-Bihuan-Code";

  @Inject Me me;
  @Inject Anonymous anonymous;
  @Inject HttpServletRequest request;

  private Actor actor;

  public By now() {
    if (actor == null) {
      actor = found();
    }
    return actor.at(me.now().at());
  }

  private Actor found() {
    var code = request.getHeader(CODE);
    return code == null
        ? me.getActor()
        : anonymous
            .pseudonymBehind(code, request.getRemoteAddr())
            .map(it -> new Actor(it, Role.REPORTER, ""))
            .orElseThrow(() -> Refusal.unknown("loop.unknownCode"));
  }
}
