package bihuan.start;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever cannot be read is named by file, line and column. */
class SeedTest {

  @Test
  void aNumberADayAndAPartOfAListAreNamedByTheirColumn() {
    assertRefused(row -> row.number("count"), "count cannot be 3.5");
    assertRefused(row -> row.date("day"), "day cannot be 2026-13-01");
    assertRefused(row -> row.decimal("words"), "words cannot be a|b");
    assertRefused(row -> row.listAs("words", BigDecimal::new), "words cannot be a");
    assertRefused(row -> row.flag("count"), "count is neither yes nor no");
    assertRefused(row -> row.text("nothing"), "nothing is missing");
  }

  @Test
  void aTableThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> new Seed("cities/nowhere/units.csv"))
        .isInstanceOf(SeedFault.class)
        .hasMessage("seeds/cities/nowhere/units.csv is missing");
  }

  private static void assertRefused(Consumer<Seed.Row> reading, String reason) {
    var seed = Seed.of("/somewhere/units.csv", "count,day,words\n3.5,2026-13-01,a|b\n");
    assertThatThrownBy(() -> seed.each(reading))
        .isInstanceOf(SeedFault.class)
        .hasMessage("/somewhere/units.csv, line 2: " + reason);
  }
}
