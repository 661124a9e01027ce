package bihuan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.city.City;
import bihuan.start.BootStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceWordsTest {

  private final ServiceWords words = new ServiceWords();

  @BeforeEach
  void load() {
    words.load(BootStep.CATALOGUE);
  }

  @Test
  void aServiceIsFoundByItsNameItsStepsAndWhatPeopleCallIt() {
    assertThat(words.of(service("P01")))
        .contains(
            "企业开办", "Starting a company", "预约开户", "bank account booked", "注册公司", "incorporate");
  }

  @Test
  void aServiceThatTheCityHasNoOtherWordsForIsFoundByItsOwn() {
    assertThat(
            words.of(new ProcessRow("P99", "新事项", "A new one", "D01", List.of(), null, List.of())))
        .isEqualTo("新事项 A new one");
  }

  @Test
  void everyServiceOfTheCityHasOtherWordsInBothLanguages() {
    City.here()
        .seed(CatalogueSeed.PROCESSES)
        .each(
            row ->
                assertThat(Stream.of(row.list("synonyms"), row.list("synonyms_en")))
                    .as(row.text("code"))
                    .noneMatch(List::isEmpty));
  }

  private static ProcessRow service(String code) {
    var found = new ArrayList<ProcessRow>();
    City.here()
        .seed(CatalogueSeed.PROCESSES)
        .each(
            row -> {
              if (row.text("code").equals(code)) {
                var steps = CatalogueSeed.steps().get(code);
                found.add(
                    new ProcessRow(
                        code,
                        row.text("name"),
                        row.text("english"),
                        row.text("lead"),
                        List.of(),
                        null,
                        steps));
              }
            });
    return found.get(0);
  }
}
