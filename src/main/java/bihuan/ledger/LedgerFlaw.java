package bihuan.ledger;

/**
 * One thing wrong, and where.
 *
 * @param subject empty where it is about a block
 * @param seq the entry's place on its subject, 0 where it is about no entry
 * @param block 0 where it is about no block
 */
public record LedgerFlaw(LedgerFault trouble, String subject, long seq, long block) {

  static LedgerFlaw of(LedgerFault trouble, LedgerEntry entry) {
    return new LedgerFlaw(trouble, entry.subject(), entry.seq(), 0);
  }

  static LedgerFlaw of(LedgerFault trouble, Block block) {
    return new LedgerFlaw(trouble, "", 0, block.no());
  }
}
