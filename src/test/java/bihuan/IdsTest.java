package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  @Test
  void idsOfEighteenAndOfNineteenDigitsAreRead() {
    assertThat(Ids.read("912702997045923973")).contains(912702997045923973L);
    assertThat(Ids.read("1012702997045923973")).contains(1012702997045923973L);
    assertThat(Ids.read("9223372036854775807")).contains(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "x", "-1", "1 ", "9223372036854775808", "12345678901234567890"})
  void whatIsNoneIsNotRead(String text) {
    assertThat(Ids.read(text)).isEmpty();
  }
}
