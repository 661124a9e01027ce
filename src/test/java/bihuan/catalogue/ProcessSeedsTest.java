package bihuan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.city.City;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcessSeedsTest {

  private final List<String> codes = column(CatalogueSeed.PROCESSES, "code");
  private final List<String> units = column("units.csv", "code");

  @Test
  void thereAreTwentyTwoProcesses() {
    assertThat(codes).hasSize(22).doesNotHaveDuplicates();
  }

  @Test
  void everyProcessHasStepsAndEveryStepAProcess() {
    assertThat(column(CatalogueSeed.STEPS, "process"))
        .hasSize(109)
        .containsAll(codes)
        .isSubsetOf(codes);
  }

  @Test
  void everyUnitWithAPartInAProcessIsKnown() {
    var outsiders = Stream.of(Doer.values()).map(Doer::name).toList();

    assertThat(column(CatalogueSeed.PROCESSES, "lead")).isSubsetOf(units);
    assertThat(items(CatalogueSeed.PROCESSES, "cooperating")).isSubsetOf(units);
    assertThat(column(CatalogueSeed.STEPS, "actor"))
        .filteredOn(it -> !outsiders.contains(it))
        .isSubsetOf(units);
  }

  @Test
  void everyMeasureAProcessServesIsInThePlan() {
    assertThat(items(CatalogueSeed.PROCESSES, "measures"))
        .isSubsetOf(column("measures.csv", "number"));
  }

  @Test
  void everyPromiseOfTheDemonstrationSaysSo() {
    var steps = CatalogueSeed.steps();
    City.here()
        .seed(CatalogueSeed.PROCESSES)
        .each(
            row -> {
              var terms = CatalogueSeed.terms(row, steps.get(row.text("code")));
              assertThat(terms.demo()).isTrue();
              assertThat(terms.note()).isNotBlank();
              assertThat(terms.noteEnglish()).isNotBlank();
              assertThat(EditionCheck.of(terms, units::contains, it -> true)).isEmpty();
            });
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
