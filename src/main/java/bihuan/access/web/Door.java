package bihuan.access.web;

import bihuan.Token;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.From;
import bihuan.access.SigningIn;
import bihuan.access.devices.Devices;
import bihuan.web.Headers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens and closes sessions; who is inside is kept there and nowhere else. */
@ApplicationScoped
public class Door {

  private static final String ACTIVE = Door.class.getName() + ".active";
  private static final int DEVICE = 52;
  private static final int KEPT_SECONDS = 180 * 24 * 3600;
  private static final SecureRandom CHANCE = new SecureRandom();

  @Inject IdentityStoreHandler stores;
  @Inject Accounts accounts;
  @Inject Devices devices;
  @Inject SigningIn signingIn;
  @Inject CallerAddress addresses;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "bihuan.session.minutes", defaultValue = "30")
  int minutes;

  @Inject
  @ConfigProperty(name = "bihuan.session.admin-minutes", defaultValue = "15")
  int adminMinutes;

  /** Lets somebody in with a fresh session, a fresh key and a fresh token. */
  public void enter(
      String name, String password, HttpServletRequest request, HttpServletResponse response) {
    var device = HouseCookie.DEVICE.in(request).filter(it -> it.length() == DEVICE).orElse("");
    var from = new From(addresses.of(request), device);
    var result = stores.validate(new SignInTry(name, password, from));
    if (result.getStatus() != Status.VALID) {
      throw signingIn.refused();
    }
    var account = accounts.find(result.getCallerPrincipal().getName()).orElseThrow();
    var before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    SessionKey.give(request.getSession(true), request, response);
    var secret = device.isEmpty() ? Token.random(DEVICE) : device;
    HouseCookie.DEVICE.give(secret, KEPT_SECONDS, response);
    var session = devices.enter(account, secret, DeviceKind.of(request), by(account));
    keep(SignedIn.as(account, token(), session), request);
  }

  private By by(AccountRow account) {
    return new Actor(account.name(), account.role(), account.unit())
        .at(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** The session goes on after its owner changed the password; all others of the account end. */
  void goOn(HttpServletRequest request) {
    SignedIn.in(request)
        .ifPresent(
            it -> {
              request.changeSessionId();
              devices.endOthers(it.session(), it.actor().at(clock.instant()));
              var account = accounts.find(it.name()).orElseThrow();
              keep(SignedIn.as(account, it.token(), it.session()), request);
            });
  }

  /** Whoever is inside, unless they have been idle for too long or their account has changed. */
  Optional<SignedIn> inside(HttpServletRequest request) {
    var signedIn = SignedIn.in(request);
    if (signedIn.isPresent() && !mayStay(signedIn.get(), request)) {
      request.getSession().invalidate();
      return Optional.empty();
    }
    return signedIn;
  }

  void leave(HttpServletRequest request, HttpServletResponse response) {
    Headers.clearCache(response);
    SignedIn.in(request)
        .ifPresent(
            it -> {
              signingIn.signOut(it.session(), it.actor().at(clock.instant()));
              request.getSession().invalidate();
            });
  }

  /** How long somebody may be idle. */
  Duration patience(SignedIn signedIn) {
    var admin = signedIn.role().isAdmin();
    return Duration.ofMinutes(admin ? adminMinutes : minutes);
  }

  private SignedIn keep(SignedIn signedIn, HttpServletRequest request) {
    var session = request.getSession();
    session.setMaxInactiveInterval((int) patience(signedIn).toSeconds());
    session.setAttribute(SignedIn.KEY, signedIn);
    session.setAttribute(ACTIVE, clock.instant());
    return signedIn;
  }

  private boolean mayStay(SignedIn signedIn, HttpServletRequest request) {
    var session = request.getSession();
    var now = clock.instant();
    var active = (Instant) session.getAttribute(ACTIVE);
    if (now.isAfter(active.plus(patience(signedIn)))) {
      return false;
    }
    if (!asksByItself(request)) {
      session.setAttribute(ACTIVE, now);
    }
    return accounts.find(signedIn.name()).filter(signedIn::isStill).isPresent()
        && devices.isOpen(signedIn.name(), signedIn.session());
  }

  /** A page that looks for news on its own keeps nobody signed in. */
  private static boolean asksByItself(HttpServletRequest request) {
    return request.getHeader("X-Bihuan-Background") != null;
  }

  private static String token() {
    var bytes = new byte[24];
    CHANCE.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
