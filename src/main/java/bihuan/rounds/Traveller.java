package bihuan.rounds;

import bihuan.city.District;
import java.util.Set;

/**
 * Somebody who can be sent.
 *
 * @param category of the panel; two who go together are of different ones
 * @param districts where they are willing to go; everywhere when empty
 * @param closed the codes of the units they are recused from
 * @param seen counters they were at before
 * @param carried tasks they already have in the period
 * @param most tasks they can be given on top
 */
record Traveller(
    String account,
    String category,
    Set<District> districts,
    Set<String> closed,
    Set<ServiceCounter> seen,
    int carried,
    int most) {

  /** Why this one cannot go there at all; null where nothing is in the way. */
  Hindrance hindrance(VisitSlot spot) {
    if (spot.offer().units().stream().anyMatch(closed::contains)) {
      return Hindrance.RECUSED;
    }
    if (!districts.isEmpty() && !districts.contains(spot.district())) {
      return Hindrance.ELSEWHERE;
    }
    return seen.contains(spot.counter()) ? Hindrance.KNOWN_THERE : null;
  }
}
