package bihuan.access.web;

import bihuan.Refusal;
import bihuan.throttle.Throttle;
import bihuan.throttle.Throttle.Allowance;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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

  private static final int MANY = 20;

  @Inject CallerAddress addresses;
  @Inject Throttle throttle;
  @Inject @Any Instance<ShownCode> codes;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "bihuan.open.writes-per-address", defaultValue = "30")
  int writesPerAddress;

  private Allowance writes;
  private Allowance ofMany;

  @PostConstruct
  void prepare() {
    writes = new Allowance("write", writesPerAddress, Duration.ofMinutes(10));
    ofMany = new Allowance("of many", MANY * writesPerAddress, Duration.ofMinutes(10));
  }

  /**
   * One more from where this request comes, or from whoever shows a right code; refused when it is
   * one too many.
   */
  public void count() {
    count(writes);
  }

  /** The same of what many do behind one address. */
  void countOneOfMany() {
    count(ofMany);
  }

  private void count(Allowance allowance) {
    var whom = codes.stream().flatMap(it -> it.pseudonym().stream()).findFirst();
    if (!throttle.count(allowance, whom.orElseGet(() -> addresses.of(request)), clock.instant())) {
      throw Refusal.tooMany("access.rest.tooMany");
    }
  }
}
