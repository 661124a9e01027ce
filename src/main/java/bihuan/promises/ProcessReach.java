package bihuan.promises;

import java.util.List;

/**
 * How often a process was tried, and where.
 *
 * @param unit the code of the unit that promised
 * @param measures the numbers of the measures it serves
 * @param places every district by every channel it is promised in
 */
public record ProcessReach(
    String process, String unit, List<Integer> measures, List<PlaceReach> places) {

  public int getJourneys() {
    return places.stream().mapToInt(PlaceReach::journeys).sum();
  }

  public int getTasks() {
    return places.stream().mapToInt(PlaceReach::tasks).sum();
  }

  public boolean isTouched() {
    return getJourneys() > 0;
  }

  public boolean isPlanned() {
    return getTasks() > 0;
  }
}
