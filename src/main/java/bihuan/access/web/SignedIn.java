package bihuan.access.web;

import bihuan.access.AccountRow;
import bihuan.access.Actor;
import bihuan.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a session knows about whoever signed in.
 *
 * @param since when the password was set with which they came in
 * @param mustChange has to change it before anything else
 * @param token goes with every REST write that rides on the session
 * @param session its name in the list of the account's own
 */
record SignedIn(
    String name,
    Role role,
    String unit,
    Instant since,
    boolean mustChange,
    String token,
    String session)
    implements Serializable {

  static final String KEY = SignedIn.class.getName();

  static SignedIn as(AccountRow account, String token, String session) {
    return new SignedIn(
        account.name(),
        account.role(),
        account.unit(),
        account.passwordChanged(),
        account.mustChange(),
        token,
        session);
  }

  static Optional<SignedIn> in(HttpServletRequest request) {
    var session = request.getSession(false);
    return Optional.ofNullable(session == null ? null : (SignedIn) session.getAttribute(KEY))
        .filter(it -> SessionKey.fits(request));
  }

  /** Nothing about the account has changed that would end the session. */
  boolean isStill(AccountRow account) {
    return !account.disabled()
        && role == account.role()
        && unit.equals(account.unit())
        && since.equals(account.passwordChanged());
  }

  Actor actor() {
    return new Actor(name, role, unit);
  }

  Set<String> groups() {
    return role == Role.NONE ? Set.of() : Set.of(role.name());
  }
}
