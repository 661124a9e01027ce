package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnumSetColumnTest {

  private enum Colour {
    RED,
    AMBER,
    GREEN
  }

  private static final class Colours extends EnumSetColumn<Colour> {

    Colours() {
      super(Colour.class);
    }
  }

  private final Colours column = new Colours();

  @Test
  void constantsStandBetweenStrokesInTheOrderOfTheirNames() {
    assertThat(column.convertToDatabaseColumn(EnumSet.of(Colour.RED, Colour.AMBER)))
        .isEqualTo("|AMBER|RED|");
    assertThat(column.convertToEntityAttribute("|AMBER|RED|"))
        .containsExactlyInAnyOrder(Colour.RED, Colour.AMBER);
  }

  @Test
  void noneIsAnEmptyText() {
    assertThat(column.convertToDatabaseColumn(Set.of())).isEmpty();
    assertThat(column.convertToEntityAttribute("")).isEmpty();
    assertThat(column.convertToEntityAttribute(null)).isEmpty();
  }
}
