package bihuan.ledger;

import java.util.List;

/**
 * What an inspection found.
 *
 * @param entries how many entries were read
 * @param subjects how many subjects they are about
 * @param blocks how many blocks of the master chain were read
 * @param unsealed how many subjects moved so recently that no block seals their head yet
 * @param broken how many flaws there are
 * @param flaws the first of them
 * @param lastBlock the number of the newest block, 0 where there is none
 * @param master its seal: worth writing down
 */
public record LedgerFindings(
    long entries,
    long subjects,
    long blocks,
    long unsealed,
    long broken,
    List<LedgerFlaw> flaws,
    long lastBlock,
    String master) {

  public boolean isWhole() {
    return broken == 0;
  }
}
