package bihuan.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCodeTest {

  @RepeatedTest(50)
  void aCodeIsReadAsItIsShown() {
    var code = QueryCode.random();

    assertThat(code.shown()).matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
    assertThat(read(code.shown())).isEqualTo(code.characters());
  }

  @RepeatedTest(50)
  void caseSpacesAndLookAlikesDoNotMatter() {
    var code = QueryCode.random();

    assertThat(read(code.shown().toLowerCase().replace('-', ' '))).isEqualTo(code.characters());
    assertThat(read(code.characters().replace('0', 'o').replace('1', 'l')))
        .isEqualTo(code.characters());
    assertThat(read(" " + code.characters().replace('0', 'O').replace('1', 'i') + "　"))
        .isEqualTo(code.characters());
    assertThat(read(fullWidth(code.shown()))).isEqualTo(code.characters());
  }

  @RepeatedTest(50)
  void everyTypoOfOneCharacterIsNoticed() {
    var code = QueryCode.random().characters();

    for (var i = 0; i < code.length(); i++) {
      for (var typo : Crockford.ALPHABET.toCharArray()) {
        if (typo != code.charAt(i)) {
          var typed = code.substring(0, i) + typo + code.substring(i + 1);
          assertThat(QueryCode.typed(typed)).as(typed).isEmpty();
        }
      }
    }
  }

  @RepeatedTest(50)
  void twoSwappedCharactersAreNoticed() {
    var code = QueryCode.random().characters();

    for (var i = 1; i < code.length(); i++) {
      if (code.charAt(i) != code.charAt(i - 1)) {
        var typed =
            code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
        assertThat(QueryCode.typed(typed)).as(typed).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "7K2M", "UUUU-UUUU-UUUU", "查询码", "7K2M-9QXA-04TZ-7K2M", "'--"})
  void whatCannotBeACodeIsNone(String typed) {
    assertThat(QueryCode.typed(typed)).isEmpty();
  }

  @Test
  void aCodeDoesNotSayItselfInALog() {
    var code = QueryCode.random();

    assertThat(code.toString()).doesNotContain(code.characters()).doesNotContain(code.shown());
    assertThat(new Anonymous.Ticket("R-0123456789", code).toString()).isEqualTo("R-0123456789");
  }

  @Test
  void noTwoCodesAreAlike() {
    assertThat(IntStream.range(0, 2000).mapToObj(it -> QueryCode.random().characters()))
        .doesNotHaveDuplicates();
  }

  private static String read(String typed) {
    return QueryCode.typed(typed).orElseThrow().characters();
  }

  private static String fullWidth(String text) {
    return text.chars()
        .map(it -> it > ' ' && it < 127 ? it + 0xFEE0 : it)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
