package bihuan.ledger;

import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals what moved into the master chain, every few seconds and whenever somebody asks. */
@ApplicationScoped
class Anchoring implements Job {

  @Inject Chain chain;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "bihuan.ledger.interval-seconds", defaultValue = "2")
  int interval;

  @Override
  public String name() {
    return "sealing";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofSeconds(interval));
  }

  @Override
  public void run() {
    var more = true;
    while (more && !Thread.currentThread().isInterrupted()) {
      more = chain.sealUnlessBusy(clock.instant());
    }
  }

  /** Seals all that has moved so far and is not being written at this moment. */
  public void seal() {
    var more = true;
    while (more) {
      more = chain.seal(clock.instant());
    }
  }
}
