package bihuan.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The heads of all subjects that moved, sealed together over the block before.
 *
 * @param at UTC with six decimals, as it is sealed
 */
record Block(long no, String at, long heads, String previous, String root, String seal) {

  static final Block BEFORE_ALL = new Block(0, "", 0, "", "", Seal.NONE);

  static Block after(Block last, List<Head> heads, Instant at) {
    return new Block(
            last.no() + 1,
            LedgerEntry.time(at),
            heads.size(),
            last.seal(),
            new Tree(heads).root(),
            "")
        .sealed();
  }

  /** What is sealed. */
  String canonical() {
    var sealed = new HashMap<>(members());
    sealed.remove("seal");
    return Canonical.of(sealed);
  }

  Map<String, Object> members() {
    return Map.of(
        "at", at, "heads", heads, "no", no, "previous", previous, "root", root, "seal", seal);
  }

  boolean isWhole() {
    return seal.equals(Seal.of(canonical()));
  }

  boolean follows(Block last) {
    return no == last.no() + 1 && previous.equals(last.seal());
  }

  private Block sealed() {
    return new Block(no, at, heads, previous, root, Seal.of(canonical()));
  }
}
