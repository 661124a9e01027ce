package bihuan.rounds;

import bihuan.Refusal;

/**
 * What a coordinator asks the planner for.
 *
 * @param visits how many, 1..500
 * @param together how many people go on each, 1 or 2
 * @param byLot how many in a hundred visits are drawn by lot instead of in turn, 0..100
 * @param seed of the lot; the same seed over the same facts gives the same proposal
 */
public record PlanRequest(int visits, int together, int byLot, long seed) {

  public PlanRequest {
    if (visits < 1 || visits > 500) {
      throw Refusal.invalid("rounds.visitsRange").at("visits");
    }
    if (together < 1 || together > 2) {
      throw Refusal.invalid("rounds.togetherRange").at("together");
    }
    if (byLot < 0 || byLot > 100) {
      throw Refusal.invalid("rounds.byLotRange").at("byLot");
    }
  }

  int drawn() {
    return (visits * byLot + 99) / 100;
  }
}
