package bihuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BilingualTest {

  @Test
  void eachReadsTheirOwnLanguage() {
    var name = new Bilingual("税务局", "Tax Bureau");
    assertThat(name.in(Locale.CHINESE)).isEqualTo("税务局");
    assertThat(name.in(Locale.UK)).isEqualTo("Tax Bureau");
  }

  @Test
  void whatIsNotTranslatedIsReadInChinese() {
    assertThat(new Bilingual("税务局", null).in(Locale.ENGLISH)).isEqualTo("税务局");
    assertThat(new Bilingual("税务局", " ").en()).isEmpty();
  }

  @Test
  void chineseIsNeverMissing() {
    assertThatThrownBy(() -> new Bilingual(" ", "Tax Bureau"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
