package bihuan.access;

import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What leaves the house as a file: of officials, it is on record. Of whoever reports it is not: it
 * would tell that they have something to take.
 */
@ApplicationScoped
@Transactional
public class TakenFiles {

  @Inject Event<Deed> deeds;

  /** Whether the file may bear the name of whoever takes it. */
  public boolean take(String file, By by) {
    var isOfficial = by.actor().may(Right.ENTER) && !by.actor().may(Right.FOLLOW_OWN_ISSUES);
    if (isOfficial) {
      deeds.fire(new FileTaken(by.name(), file, by.at()));
    }
    return isOfficial;
  }
}
