package bihuan.ledger;

import java.time.Instant;
import java.util.Map;

/**
 * Something somebody did, worth keeping for ever. Features implement it as a record and fire it
 * with {@code Event<Deed>}; the ledger hears all of them and knows none.
 */
public interface Deed {

  /**
   * What it was done to: a kind and a name, as in {@code issue 2026-000042} or {@code account
   * stella}.
   */
  String subject();

  /**
   * What was done, by the name of a constant: {@code SIGNED_IN}; a move by its own, {@code ASSIGN}.
   */
  String what();

  /** Who did it: an account's name, or a reporter's pseudonym; never a reporter's name. */
  String by();

  Instant at();

  /**
   * What else belongs on record, but no free text and no digest of one. Keys in a fixed order or
   * sorted.
   */
  Map<String, String> facts();

  /**
   * What was said, by the name of its fact: of each, the record holds a seal over the text and a
   * salt, so that a short answer cannot be guessed from it.
   */
  default Map<String, String> texts() {
    return Map.of();
  }
}
