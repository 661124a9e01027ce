package bihuan.loop.web;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.access.web.CallerAddress;
import bihuan.access.web.Me;
import bihuan.access.web.ShownCode;
import bihuan.vault.Anonymous;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whoever calls: signed in, or an anonymous reporter known by the query code in {@code
 * X-Bihuan-Code}.
 */
@RequestScoped
public class Caller {

  static final String CODE = "X-Bihuan-Code";

  /** Asked at every write, most of which come without one. */
  @ApplicationScoped
  static class CodeOfHeader implements ShownCode {

    @Inject Caller caller;
    @Inject HttpServletRequest request;

    @Override
    public Optional<String> pseudonym() {
      return Optional.ofNullable(request.getHeader(CODE)).map(it -> caller.now().name());
    }
  }

  @Inject Me me;
  @Inject Anonymous anonymous;
  @Inject CallerAddress addresses;
  @Inject HttpServletRequest request;

  private Actor actor;

  public By now() {
    if (actor == null) {
      actor = found();
    }
    return actor.at(me.now().at());
  }

  private Actor found() {
    return code()
        .map(
            it ->
                anonymous
                    .pseudonymBehind(it, addresses.of(request))
                    .map(behind -> new Actor(behind, Role.REPORTER, ""))
                    .orElseThrow(() -> Refusal.unknown("loop.unknownCode")))
        .orElseGet(me::getActor);
  }

  private Optional<String> code() {
    return Optional.ofNullable(request.getHeader(CODE));
  }
}
