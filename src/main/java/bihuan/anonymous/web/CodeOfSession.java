package bihuan.anonymous.web;

import bihuan.access.web.ShownCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The code that was shown on the page of this session. */
@ApplicationScoped
class CodeOfSession implements ShownCode {

  @Inject AnonymousSession behind;
  @Inject HttpServletRequest request;

  @Override
  public Optional<String> pseudonym() {
    return request.getSession(false) == null || !behind.isKnown()
        ? Optional.empty()
        : Optional.of(behind.actor().name());
  }
}
