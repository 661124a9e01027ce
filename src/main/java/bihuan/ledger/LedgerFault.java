package bihuan.ledger;

/** What can be wrong with the ledger. */
public enum LedgerFault {
  /** The entry does not bear its own seal. */
  ALTERED,
  /** An entry stands in another one's place. */
  REORDERED,
  /** There is an entry after it, but it is not there. */
  MISSING,
  /** The entry does not follow on the one before it: one of the two was replaced. */
  DETACHED,
  /** The subject has entries, but no head. */
  HEAD_MISSING,
  /** The head is not the newest entry: entries were dropped from the end, or added. */
  HEAD_MISMATCH,
  /** The head is marked as sealed, but no block seals it. */
  HEAD_UNSEALED,
  /** A block seals this entry, but it is not there. */
  SEALED_MISSING,
  /** A block seals this entry, but with another seal. */
  SEALED_ALTERED,
  BLOCK_ALTERED,
  BLOCK_MISSING,
  /** The block does not follow on the one before it. */
  BLOCK_DETACHED,
  /** The heads on file for the block are not those it seals. */
  BLOCK_HEADS,
  /** The chain does not end where it is said to end. */
  MASTER_MISMATCH,
  /** No block bears the seal that was expected. */
  EXPECTED_MISSING
}
