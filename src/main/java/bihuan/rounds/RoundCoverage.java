package bihuan.rounds;

import java.util.List;
import java.util.Map;

/**
 * What a round would cover.
 *
 * @param all cells its processes, districts and channels make
 * @param before those visited in the twelve months before
 * @param after those visited once its tasks are done
 * @param cells each of them with how it stands, by measure
 * @param loads how many tasks of the round each person has
 */
public record RoundCoverage(
    int all, int before, int after, List<CellRow> cells, Map<String, Integer> loads) {

  /**
   * @param visited in the twelve months before
   * @param planned by a task of this round
   */
  public record CellRow(CoverageCell cell, boolean visited, boolean planned) {}
}
