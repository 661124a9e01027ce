package bihuan.vault.screening;

import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Puts a refused text on record, although the step that it was written for changes nothing. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RefusedTexts {

  @Inject Event<Deed> deeds;

  void record(TextRefused text) {
    deeds.fire(text);
  }
}
