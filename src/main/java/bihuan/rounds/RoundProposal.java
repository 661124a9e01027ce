package bihuan.rounds;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who could go where.
 *
 * @param open seats that stay empty
 */
record RoundProposal(List<Visit> visits, List<Vacancy> open, CellShare before, CellShare after) {

  /**
   * @param drawn by lot, not in turn
   */
  record Visit(VisitSlot spot, List<Traveller> people, boolean drawn) {}

  /**
   * A seat nobody can take.
   *
   * @param reasons how many people are hindered by what
   */
  record Vacancy(VisitSlot spot, Map<Hindrance, Integer> reasons) {}

  /**
   * Of all cells that can be visited, those that were.
   *
   * @param all cells there are
   */
  record CellShare(Set<CoverageCell> covered, int all) {}
}
