package bihuan.plan;

import java.util.List;

/**
 * A measure in a list.
 *
 * @param lead the code of the unit presumed to lead
 * @param units the codes of all units named, in the plan's order
 */
public record MeasureRow(
    int number,
    Dimension dimension,
    String title,
    String english,
    String lead,
    List<String> units) {

  public Section section() {
    return dimension.section();
  }
}
