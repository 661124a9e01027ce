package bihuan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordTest {

  @ParameterizedTest
  @CsvSource({
    "Ab-4567, access.password.short",
    "abcdefgh1, access.password.classes",
    "Stella-2026x, access.password.name",
    "P@ssw0rd, access.password.common",
    "Huawei@123, access.password.common",
    "Woaini1314, access.password.common",
    "1qaz@WSX, access.password.common",
    "Chongqing@2026, access.password.common"
  })
  void aPoorPasswordIsRefusedAtTheField(String text, String why) {
    assertThatThrownBy(() -> Password.chosen(text, "stella", false))
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.field()).contains("fresh"))
        .hasMessage(why);
  }

  @Test
  void anAdministratorNeedsALongerOne() {
    assertThat(Password.chosen("Kite-7-ab", "stella", false)).isNotNull();
    assertThatThrownBy(() -> Password.chosen("Kite-7-ab", "stella", true))
        .hasMessage("access.password.short");
  }

  @Test
  void aPasswordIsNeverPrinted() {
    assertThat(Password.chosen("Kite-over-7", "stella", true).toString()).doesNotContain("Kite");
  }
}
