package bihuan.access.web;

import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.access.standins.StandIns;
import bihuan.city.City;
import bihuan.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whoever is signed in, for pages and resources to hand inwards; one for all requests, as making
 * one for each costs more than it does.
 */
@Named
@ApplicationScoped
public class Me {

  private static final String DRESSED = Me.class.getName();

  @Inject Clock clock;
  @Inject HttpServletRequest request;
  @Inject Accounts accounts;
  @Inject Door door;
  @Inject Language language;
  @Inject StandIns standIns;

  /** Whoever asks, and the same with what they play beside their own part. */
  private record Dressed(Actor plain, Actor actor) {}

  /** With what they play beside their own part, looked up once in a request. */
  public Actor getActor() {
    var plain = SignedIn.in(request).map(SignedIn::actor).orElse(Actor.NOBODY);
    if (plain.equals(Actor.NOBODY)) {
      return plain;
    }
    var kept = (Dressed) request.getAttribute(DRESSED);
    if (kept == null || !kept.plain().equals(plain)) {
      kept = new Dressed(plain, standIns.dressed(plain, City.day(clock.instant())));
      request.setAttribute(DRESSED, kept);
    }
    return kept.actor();
  }

  /** The signed-in actor, acting now; to the microsecond, as the database keeps it. */
  public By now() {
    return getActor().at(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  public boolean isSignedIn() {
    return SignedIn.in(request).isPresent();
  }

  /** Their role alone allows it: {@code me.may('PLAN_ROUNDS')} on a page. */
  public boolean may(String right) {
    return getActor().may(Right.valueOf(right));
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
    return account().map(it -> it.displayName(language.getLocale())).orElse("");
  }

  /** The session's token, for the header X-Bihuan-Token of REST writes; empty without a session. */
  public String getToken() {
    return SignedIn.in(request).map(SignedIn::token).orElse("");
  }

  /** The session's name among the account's own; empty without a session. */
  String getSession() {
    return SignedIn.in(request).map(SignedIn::session).orElse("");
  }

  /** After so many idle seconds the session ends; 0 when nobody is signed in. */
  public long getIdleSeconds() {
    return SignedIn.in(request).map(it -> door.patience(it).toSeconds()).orElse(0L);
  }

  /** What they reported is kept from them until they have shown that they are the owner. */
  public boolean isShut() {
    return accounts.keepOwnFrom(getActor());
  }

  /** Leaves the house. */
  public String signOut() {
    var answer = FacesContext.getCurrentInstance().getExternalContext().getResponse();
    door.leave(request, (HttpServletResponse) answer);
    return "/access/sign-in.xhtml?faces-redirect=true";
  }

  /** Their own account, null when nobody is signed in. */
  public AccountRow getAccount() {
    return account().orElse(null);
  }

  private Optional<AccountRow> account() {
    return isSignedIn() ? accounts.find(getName()) : Optional.empty();
  }
}
