package bihuan.loop.web;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.access.web.CallerAddress;
import bihuan.access.web.Me;
import bihuan.access.web.ShownCode;
import bihuan.vault.Anonymous;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whoever calls: signed in, or an anonymous reporter known by the query code in {@code
 * X-Bihuan-Code}.
 */
@RequestScoped
public class Caller implements ShownCode {

  static final String CODE = "X-Bihuan-Code";

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

  @Override
  public Optional<String> pseudonym() {
    return code().map(it -> now().name());
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
