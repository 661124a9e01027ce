package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chance that people read to each other comes back as it was. */
class TokenTest {

  @ParameterizedTest
  @ValueSource(strings = {"7K2M-9QXA", "7k2m 9qxa", " 7K2M9QXA\u3000", "\uff17k2m\u20109qxa"})
  void itIsReadHoweverSomebodyTypesIt(String typed) {
    assertThat(Token.read(typed)).isEqualTo("7K2M9QXA");
  }

  @Test
  void lookAlikesAreWhatTheyLookLike() {
    assertThat(Token.read("oOiIlL")).isEqualTo("001111");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "U", "7K2M/9QXA", "..", "\u4e2d"})
  void whatCannotBeOneIsNone(String typed) {
    assertThat(Token.read(typed)).isEmpty();
    assertThat(Token.read("A".repeat(200))).isEmpty();
    assertThat(Token.read(null)).isEmpty();
  }
}
