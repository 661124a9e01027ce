package bihuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13947300123",
        "\u202d13947300123\u202c",
        "\u200e13947300123",
        "139\u00a04730\u00a00123",
        "\uff11\uff13\uff19\uff14\uff17\uff13\uff10\uff10\uff11\uff12\uff13",
        "139 4730 0123",
        "139-4730-0123",
        "+86 139 4730 0123",
        "\uff0b86\uff0d13947300123",
        "139\u20114730\u20140123"
      })
  void aMobileNumberIsOneHoweverItWasTyped(String text) {
    assertThat(Telephone.in(text)).hasSize(1).allMatch(Telephone::isMobile);
    assertThat(Telephone.in(text).get(0).digits()).endsWith("13947300123");
  }

  @ParameterizedTest
  @CsvSource({
    "(0473)2998123, 0473-2998123",
    "\uff080473\uff092998123, 0473-2998123",
    "0473\u20142998123, 0473-2998123",
    "0473-2998123\u8f6c801, 0473-2998123\u8f6c801",
    "0473-2998123 ext.801, 0473-2998123\u8f6c801",
    "0473 2998123-801, 0473 2998123-801",
    "13947300123\uff0f13947300124, 13947300123; 13947300124",
    "13947300123\u300113947300124, 13947300123; 13947300124",
    "13947300123 13947300124, 13947300123; 13947300124",
    "13947300123\uff1b0473-2998123\u8f6c8, 13947300123; 0473-2998123\u8f6c8"
  })
  void landlinesExtensionsAndTwoInOneFieldAreTaken(String text, String tidied) {
    assertThat(Telephone.tidied(text)).isEqualTo(tidied);
    assertThat(Telephone.tidied(tidied)).isEqualTo(tidied);
  }

  @Test
  void theSignThatIsOutOfPlaceIsNamed() {
    assertThatThrownBy(() -> Telephone.in("139473O0123"))
        .hasMessage("web.phone.sign")
        .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
        .satisfies(it -> assertThat(it.details()).containsExactly("O U+004F"));
    assertThatThrownBy(() -> Telephone.in("call me")).hasMessage("web.phone.sign");
    assertThatThrownBy(() -> Telephone.in("12345")).hasMessage("web.phone.length");
    assertThatThrownBy(() -> Telephone.in("1394730012313947300124")).hasMessage("web.phone.length");
  }

  @Test
  void nothingIsNoNumber() {
    assertThat(Telephone.in("\u200b")).isEmpty();
    assertThat(Telephone.tidied(null)).isEmpty();
    assertThat(Telephone.only("13947300123/13947300124")).isEmpty();
    assertThat(Telephone.only("0473-2998123\u8f6c8")).isEmpty();
  }
}
