package bihuan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.start.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanSeedsTest {

  private final List<String> units = column("cities/wuhai/units.csv", "code");
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
    new Seed(PlanSeed.MEASURES)
        .each(row -> row.list("targets").forEach(it -> named.add(row.text("number") + " " + it)));
    var naming = new ArrayList<String>();
    new Seed(PlanSeed.TARGETS).each(row -> naming.add(row.text("measure") + " " + row.text("id")));

    assertThat(naming).hasSize(33).containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  void everyTargetIsWellFormed() {
    var targets = new ArrayList<Target>();
    new Seed(PlanSeed.TARGETS).each(row -> targets.add(new Target(TargetTerms.of(row))));

    assertThat(targets).extracting(Target::id).hasSize(33).doesNotHaveDuplicates();
  }

  @Test
  void aRoundFigureHasAToleranceAndNothingElseDoes() {
    new Seed(PlanSeed.TARGETS)
        .each(
            row ->
                assertThat(row.number("tolerance") > 0)
                    .as(row.text("id"))
                    .isEqualTo(row.text("op").equals("≈")));
  }

  private static List<String> column(String file, String name) {
    var found = new ArrayList<String>();
    new Seed(file).each(row -> found.add(row.text(name)));
    return found;
  }

  private static List<String> items(String file, String name) {
    var found = new ArrayList<String>();
    new Seed(file).each(row -> found.addAll(row.list(name)));
    return found;
  }
}
