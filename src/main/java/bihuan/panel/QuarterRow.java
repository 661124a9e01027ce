package bihuan.panel;

/**
 * What somebody did in one quarter, against the norm.
 *
 * @param norm how many were expected; 0 where they served or were present for too little of it
 * @param running the quarter is not over yet
 */
public record QuarterRow(
    Quarter quarter, int visits, int meetings, int verifications, int norm, boolean running) {

  public int all() {
    return visits + meetings + verifications;
  }

  public boolean met() {
    return all() >= norm;
  }

  /** How many are still to come. */
  public int open() {
    return Math.max(0, norm - all());
  }
}
