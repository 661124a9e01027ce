package bihuan.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.city.City;
import bihuan.start.Seed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitSeedsTest {

  private final List<Unit> units = new ArrayList<>();

  UnitSeedsTest() {
    City.here().seed(UnitSeed.UNITS).each(row -> units.add(UnitSeed.unit(row)));
  }

  @Test
  void thePlanNamesThirtyThreeUnitsAndFiveCollectiveTerms() {
    assertThat(units).filteredOn(it -> !it.isCollective()).hasSize(33);
    assertThat(units).filteredOn(Unit::isCollective).hasSize(5);
    assertThat(units).extracting(Unit::code).doesNotHaveDuplicates();
  }

  @Test
  void everyMemberOfACollectiveTermIsAUnit() {
    var codes = units.stream().filter(it -> !it.isCollective()).map(Unit::code).toList();

    assertThat(units).flatExtracting(Unit::members).isNotEmpty().isSubsetOf(codes);
  }

  @Test
  void allDistrictsMeansTheThreeDistrictGovernments() {
    var districts = units.stream().filter(it -> it.code().equals("C01")).findFirst().orElseThrow();

    assertThat(districts.members())
        .containsExactlyElementsOf(
            City.here().districts().stream().map(City.here()::government).toList());
    assertThat(districts.covers("D52")).isTrue();
    assertThat(districts.covers("D01")).isFalse();
  }

  @Test
  void aBadRowIsNamedWithItsFileAndLine() {
    var seed =
        new Seed(
            "cities/wuhai/units.csv",
            """
            code,name,short,english,type,members
            D01,发展和改革委员会,发改委,Reform Commission,MUNICIPAL_DEPARTMENT,
            D02,商务局,商务局,Commerce Bureau,CITY_DEPARTMENT,
            """);

    assertThatThrownBy(() -> seed.each(UnitSeed::unit))
        .hasMessage("seeds/cities/wuhai/units.csv, line 3: type cannot be CITY_DEPARTMENT");
  }

  @Test
  void anEmptyNameIsABadRow() {
    var seed =
        new Seed(
            "cities/wuhai/units.csv",
            """
            code,name,short,english,type,members
            D01,,发改委,Reform Commission,MUNICIPAL_DEPARTMENT,
            """);

    assertThatThrownBy(() -> seed.each(UnitSeed::unit))
        .hasMessage("seeds/cities/wuhai/units.csv, line 2: name is empty");
  }

  @Test
  void aRowWithTooFewColumnsIsABadRow() {
    var seed =
        new Seed(
            "cities/wuhai/units.csv",
            """
            code,name,short,english,type,members
            D01,发展和改革委员会
            """);

    assertThatThrownBy(() -> seed.each(UnitSeed::unit))
        .hasMessage("seeds/cities/wuhai/units.csv, line 2: short is missing");
  }
}
