package bihuan.plan;

import java.io.Serializable;
import java.util.List;

/**
 * A measure by itself.
 *
 * @param number 1 to 49, as in the plan
 * @param title a short Chinese title
 * @param english the title in English
 * @param lead the code of the unit presumed to lead: the plan names groups, not a leader
 * @param units everybody the plan names, in its order
 */
public record MeasureView(
    int number,
    Dimension dimension,
    String title,
    String english,
    String lead,
    ObservationKind observed,
    List<Responsible> units)
    implements Serializable {

  public Section section() {
    return dimension.section();
  }

  public List<String> leading() {
    return units.stream().filter(Responsible::isLeading).map(Responsible::unit).toList();
  }

  public List<String> cooperating() {
    return units.stream().filter(it -> !it.isLeading()).map(Responsible::unit).toList();
  }

  MeasureRow row() {
    return new MeasureRow(
        number, dimension, title, english, lead, units.stream().map(Responsible::unit).toList());
  }
}
