package bihuan.recusals;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.city.City;
import bihuan.parties.UnitKind;
import bihuan.parties.UnitRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations as people write them, beside the units as the plan names them. */
class UnitMatchTest {

  private static final List<UnitRow> UNITS =
      City.here()
          .seed("units.csv")
          .map(
              row ->
                  new UnitRow(
                      row.text("code"),
                      row.text("name"),
                      row.text("short"),
                      row.text("english"),
                      row.one(UnitKind.class, "type")));

  @ParameterizedTest
  @CsvSource({
    "乌海市自然资源局, D05",
    "烏海市自然資源局, D05",
    "乌海市·自然资源局\u200b, D05",
    "市自然资源局, D05",
    "自然资源局, D05",
    "乌海市自然资源局海勃湾分局, D05",
    "乌海市 住房和城乡建设局（办公室）, D07",
    "市住建局, D07",
    "住建局, D07",
    "财政局, D15",
    "国网乌海供电公司工会, D45",
    "乌海海关, D44",
    "Wuhai Customs, D44",
    "海勃湾区人民政府办公室, D51",
  })
  void anOrganisationThatIsAUnitOrPartOfOneIsRecognised(String organisation, String unit) {
    assertThat(UnitMatch.unitOf(organisation, UNITS)).map(UnitRow::code).contains(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "乌海市晴川商贸有限公司",
    "内蒙古泽川律师事务所",
    "乌海市餐饮行业协会",
    "乌海日报社",
    "政协乌海市委员会",
    "乌海市人民代表大会",
    "乌海市浙江商会",
    "局",
  })
  void othersAreNot(String organisation) {
    assertThat(UnitMatch.unitOf(organisation, UNITS)).isEmpty();
  }

  @Test
  void nobodyWithoutAnOrganisationIsRecused() {
    assertThat(UnitMatch.unitOf("", UNITS)).isEmpty();
  }
}
