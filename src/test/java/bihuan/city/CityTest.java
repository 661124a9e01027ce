package bihuan.city;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any city is a folder; the product itself names none. */
class CityTest {

  private static final Path ANOTHER = Path.of("src/test/resources/cities/linhe");
  private static final Pattern WUHAI =
      Pattern.compile("乌海|海勃湾|乌达|海南区|wuhai|haibowan|\\bwuda\\b|hainan", Pattern.CASE_INSENSITIVE);

  @Test
  void anotherCityHasItsOwnNameOfficeDistrictsAndSentences() {
    var city = City.in(ANOTHER.toString());

    assertThat(city.office().zh()).isEqualTo("临河市优化营商环境专班");
    assertThat(city.districts())
        .extracting(District::code)
        .containsExactly("EAST", "WEST", "SOUTH", "NORTH");
    assertThat(city.district("WUDA")).isEmpty();
    assertThat(city.filledIn("{office.short}: {0}", Locale.ENGLISH))
        .isEqualTo("the task force of Linhe: {0}");
    assertThat(city.words(Locale.CHINESE))
        .containsEntry("plan.lead", "临河市三年行动的举措和目标。")
        .containsEntry("District.NORTH", "北岸区");
  }

  @Test
  void itsDistrictsAreGovernedByUnitsOfItsOwn() {
    var city = City.in(ANOTHER.toString());
    var units = city.seed("units.csv").map(row -> row.text("code"));

    assertThat(city.districts()).allMatch(it -> units.contains(city.government(it)));
  }

  @Test
  void whatIsWrongIsNamedByFileLineAndColumn(@TempDir Path folder) throws IOException {
    for (var file : new String[] {"texts.csv", "districts.csv", "places.csv"}) {
      Files.copy(ANOTHER.resolve(file), folder.resolve(file));
    }
    Files.writeString(
        folder.resolve("districts.csv"), "code,name,english,government\nEAST,,East,D11\n");

    assertThatThrownBy(() -> City.in(folder.toString()))
        .hasMessage(folder.resolve("districts.csv") + ", line 2: name is empty");
  }

  @Test
  void aMissingTableIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> City.in(folder.toString()))
        .hasMessage(folder.resolve("texts.csv") + " is missing");
  }

  @Test
  void theProductNamesNoCity() throws IOException {
    try (var files = Files.walk(Path.of("src/main"))) {
      assertThat(files.filter(Files::isRegularFile).filter(CityTest::namesWuhai)).isEmpty();
    }
  }

  private static boolean namesWuhai(Path file) {
    try {
      return WUHAI.matcher(new String(Files.readAllBytes(file), UTF_8)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
