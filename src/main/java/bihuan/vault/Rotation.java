package bihuan.vault;

import static bihuan.start.BootStep.RESEALING;

import bihuan.access.Actor;
import bihuan.ledger.Deed;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Seals anew, at the start, whatever an older key still covers. */
@ApplicationScoped
class Rotation {

  @Inject Resealing resealing;

  void rotate(@Observes @Boot.At(RESEALING) BootStep step) {
    while (resealing.some() > 0) {}
  }

  /** One batch, one transaction, one entry on record. */
  @ApplicationScoped
  @Transactional
  static class Resealing {

    @Inject Reporters reporters;
    @Inject SealedTexts sealedTexts;
    @Inject Keys keys;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;

    int some() {
      var count = reporters.reseal() + sealedTexts.reseal();
      if (count > 0) {
        deeds.fire(new Resealed(count, keys.current().id(), Actor.HOUSE.name(), clock.instant()));
      }
      return count;
    }
  }
}
