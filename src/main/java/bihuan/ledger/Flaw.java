package bihuan.ledger;

/**
 * One thing wrong, and where.
 *
 * @param subject empty where it is about a block
 * @param seq the entry's place on its subject, 0 where it is about no entry
 * @param block 0 where it is about no block
 */
public record Flaw(Trouble trouble, String subject, long seq, long block) {

  static Flaw of(Trouble trouble, Entry entry) {
    return new Flaw(trouble, entry.subject(), entry.seq(), 0);
  }

  static Flaw of(Trouble trouble, Block block) {
    return new Flaw(trouble, "", 0, block.no());
  }
}
