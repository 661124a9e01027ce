package bihuan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.city.City;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanSeedsTest {

  private final List<String> units = column("units.csv", "code");
  private final List<String> measures = column(PlanSeed.MEASURES, "number");

  @Test
  void thePlanHasFortyNineMeasuresNumberedWithoutAGap() {
    assertThat(measures)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 49).mapToObj(String::valueOf).toList());
  }

  @Test
  void everyUnitUnderAMeasureIsKnown() {
    assertThat(items(PlanSeed.MEASURES, "units"))
        .extracting(it -> Responsible.parse(it).unit())
        .isSubsetOf(units);
    assertThat(column(PlanSeed.MEASURES, "lead")).isSubsetOf(units);
  }

  @Test
  void theTargetsAMeasureNamesAreTheTargetsThatNameIt() {
    var named = new ArrayList<String>();
    City.here()
        .seed(PlanSeed.MEASURES)
        .each(row -> row.list("targets").forEach(it -> named.add(row.text("number") + " " + it)));
    var naming = new ArrayList<String>();
    City.here()
        .seed(PlanSeed.TARGETS)
        .each(row -> naming.add(row.text("measure") + " " + row.text("id")));

    assertThat(naming).hasSize(33).containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  void everyTargetIsWellFormed() {
    var targets = new ArrayList<Target>();
    City.here().seed(PlanSeed.TARGETS).each(row -> targets.add(new Target(TargetTerms.of(row))));

    assertThat(targets).extracting(Target::id).hasSize(33).doesNotHaveDuplicates();
  }

  @Test
  void aRoundFigureHasAToleranceAndNothingElseDoes() {
    City.here()
        .seed(PlanSeed.TARGETS)
        .each(
            row ->
                assertThat(row.number("tolerance") > 0)
                    .as(row.text("id"))
                    .isEqualTo(row.text("op").equals("≈")));
  }

  private static List<String> column(String file, String name) {
    var found = new ArrayList<String>();
    City.here().seed(file).each(row -> found.add(row.text(name)));
    return found;
  }

  private static List<String> items(String file, String name) {
    var found = new ArrayList<String>();
    City.here().seed(file).each(row -> found.addAll(row.list(name)));
    return found;
  }
}
