package bihuan.privacy;

import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** What officials take out of the house as files; on record. */
@ApplicationScoped
@Transactional
public class TakenFiles {

  @Inject Event<Deed> deeds;

  public void take(String file, String account, Instant at) {
    deeds.fire(new FileTaken(account, file, at));
  }
}
