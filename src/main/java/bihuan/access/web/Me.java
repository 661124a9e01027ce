package bihuan.access.web;

import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever is signed in, for pages and resources to hand inwards. */
@Named
@RequestScoped
public class Me {

  @Inject Clock clock;
  @Inject HttpServletRequest request;
  @Inject Accounts accounts;
  @Inject Door door;

  public Actor getActor() {
    return SignedIn.in(request).map(SignedIn::actor).orElse(Actor.NOBODY);
  }

  /** The signed-in actor, acting now; to the microsecond, as the database keeps it. */
  public By now() {
    return getActor().at(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  public boolean isSignedIn() {
    return SignedIn.in(request).isPresent();
  }

  /** Has one of these roles, by name: {@code me.is('COORDINATOR', 'HEAD')} on a page. */
  public boolean is(String... roles) {
    return getActor().role() != null
        && getActor().is(Stream.of(roles).map(Role::valueOf).toArray(Role[]::new));
  }

  public String getName() {
    return getActor().name();
  }

  public Role getRole() {
    return getActor().role();
  }

  /** The code of the unit, empty where none. */
  public String getUnit() {
    return getActor().unit();
  }

  /** In the reader's language; empty when nobody is signed in. */
  public String getDisplayName() {
    return account().map(it -> it.displayName(language())).orElse("");
  }

  /** The session's token, for the header X-Bihuan-Token of REST writes; empty without a session. */
  public String getToken() {
    return SignedIn.in(request).map(SignedIn::token).orElse("");
  }

  /** After so many idle seconds the session ends; 0 when nobody is signed in. */
  public long getIdleSeconds() {
    return SignedIn.in(request).map(it -> door.patience(it).toSeconds()).orElse(0L);
  }

  /** Leaves the house. */
  public String signOut() {
    door.leave(request);
    return "/access/sign-in.xhtml?faces-redirect=true";
  }

  Optional<AccountRow> account() {
    return isSignedIn() ? accounts.find(getName()) : Optional.empty();
  }

  private Locale language() {
    var faces = FacesContext.getCurrentInstance();
    return faces == null || faces.getViewRoot() == null
        ? request.getLocale()
        : faces.getViewRoot().getLocale();
  }
}
