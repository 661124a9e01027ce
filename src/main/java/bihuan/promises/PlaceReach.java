package bihuan.promises;

import bihuan.catalogue.Channel;
import bihuan.city.District;

/**
 * How often a process was tried in a district by a channel.
 *
 * @param tasks still to come; 0 for whoever is not to know of plans
 */
public record PlaceReach(District district, Channel channel, int journeys, int tasks) {

  public boolean isTouched() {
    return journeys > 0;
  }

  public boolean isPlanned() {
    return tasks > 0;
  }
}
