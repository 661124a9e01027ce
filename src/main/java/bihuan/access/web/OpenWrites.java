package bihuan.access.web;

import bihuan.Refusal;
import bihuan.access.Throttle;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts what people do without signing in, per address, so that nobody floods the house; every
 * public form and every open REST write asks here first.
 */
@ApplicationScoped
public class OpenWrites {

  @Inject Door door;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "bihuan.open.writes-per-address", defaultValue = "30")
  int writesPerAddress;

  private Throttle throttle;

  @PostConstruct
  void prepare() {
    throttle = new Throttle(writesPerAddress, Duration.ofSeconds(20));
  }

  /** One more from where this request comes; refused when it is one too many. */
  public void count() {
    if (!throttle.count(door.addressOf(request), clock.instant())) {
      throw Refusal.tooMany("access.rest.tooMany");
    }
  }
}
