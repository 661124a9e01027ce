package bihuan.promises;

/**
 * How often something was touched.
 *
 * @param of which: a district, a channel
 * @param journeys reported
 * @param tasks still to come; 0 for whoever is not to know of plans
 */
public record Reach<T>(T of, int journeys, int tasks) {

  public boolean isTouched() {
    return journeys > 0;
  }

  public boolean isPlanned() {
    return tasks > 0;
  }
}
