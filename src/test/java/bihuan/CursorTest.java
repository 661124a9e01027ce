package bihuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final Instant AT = Instant.parse("2027-05-01T08:30:00.123456Z");

  @Test
  void whatALongerListIsOrderedByComesBackFromTheAddress() {
    var day = LocalDate.of(2027, 5, 1);
    var read = Cursor.read(Cursor.of(day, 7L, "税务", AT).toString()).orElseThrow();
    assertThat(read.date(0)).isEqualTo(day);
    assertThat(read.number(1)).isEqualTo(7);
    assertThat(read.text(2)).isEqualTo("税务");
    assertThat(read.instant(3)).isEqualTo(AT);
  }

  @Test
  void anAddressTakesItAsItIs() {
    assertThat(Cursor.of("??>>", "税务").toString()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void aListBeginsWithoutOne() {
    assertThat(Cursor.read(null)).isEmpty();
    assertThat(Cursor.read("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "2027-05-01_7", "MjAyNy0xMy00NQo3", "_____w", "MQ"})
  void nonsenseIsRefused(String text) {
    assertThatThrownBy(
            () -> {
              var read = Cursor.read(text).orElseThrow();
              read.date(0);
              read.number(1);
            })
        .isInstanceOf(Refusal.class)
        .hasMessage("web.unknownPage");
  }

  @Test
  void aPageSaysWhereTheNextBegins() {
    var first = Page.of(List.of(1, 2, 3), 2, Cursor::of);
    assertThat(first.rows()).containsExactly(1, 2);
    assertThat(Cursor.read(first.next()).orElseThrow().number(0)).isEqualTo(2);
  }

  @Test
  void theLastPageHasNoNext() {
    assertThat(Page.of(List.of(1, 2), 2, Cursor::of).next()).isNull();
    assertThat(Page.of(List.of(), 2, Cursor::of).rows()).isEmpty();
  }
}
