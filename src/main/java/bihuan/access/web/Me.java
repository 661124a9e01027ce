package bihuan.access.web;

import bihuan.access.Actor;
import bihuan.access.By;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** Whoever is signed in, for pages and resources to hand inwards. */
@Named
@RequestScoped
public class Me {

  @Inject Clock clock;

  public Actor getActor() {
    return Actor.NOBODY;
  }

  /** The signed-in actor, acting now. */
  public By now() {
    return getActor().at(clock.instant());
  }
}
