package bihuan.promises;

import java.util.List;

/**
 * How often a measure of the plan was touched, by a journey or by an issue.
 *
 * @param processes the codes of the processes that serve it; without any nobody can go there, only
 *     file an issue
 * @param journeys of these processes that began in these months; outside the office those told with
 *     them
 * @param tasks still to come; 0 for whoever is not to know of plans
 * @param issues filed about it in the same months; outside the office those handed to units and
 *     told with them
 */
public record MeasureReach(
    int number,
    String title,
    String english,
    List<String> processes,
    int journeys,
    int tasks,
    int issues) {

  public boolean isTouched() {
    return journeys > 0 || issues > 0;
  }

  public boolean isPlanned() {
    return tasks > 0;
  }
}
