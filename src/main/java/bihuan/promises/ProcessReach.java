package bihuan.promises;

import java.util.List;

/**
 * How often a process was tried, and where.
 *
 * @param unit the code of the unit that promised
 * @param measures the numbers of the measures it serves
 * @param places every district by every channel it is promised in; outside the office none, because
 *     of so few journeys each could be found
 * @param journeys reported; outside the office five and more, or 0
 * @param tasks still to come; 0 for whoever is not to know of plans
 */
public record ProcessReach(
    String process,
    String unit,
    List<Integer> measures,
    List<PlaceReach> places,
    int journeys,
    int tasks) {

  public boolean isTouched() {
    return journeys > 0;
  }

  public boolean isPlanned() {
    return tasks > 0;
  }
}
