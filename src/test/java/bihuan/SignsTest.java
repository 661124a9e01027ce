package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x200B, 0x2060, 0xFEFF, 0x2800, 0x3164, 0xA0, 0xAD, 0x115F, 0xFFA0, 0x180E, 0x202D, 0x2066,
        0xE0001, 0xFE0F, 0x3000, 0x0, 0x7F, 0x34F, 0xFFFF
      })
  void whatNobodySeesSaysNothing(int sign) {
    var text = Character.toString(sign);

    assertThat(Signs.isMissing(text)).isTrue();
    assertThat(Signs.isMissing(" " + text + text)).isTrue();
    assertThat(Signs.stripped(text)).isEmpty();
    assertThat(Signs.line(text)).isEmpty();
    assertThat(Signs.isMissing(text + "\u7532")).isFalse();
    assertThat(Signs.stripped(text + "\u7532")).isEqualTo("\u7532");
  }

  @Test
  void aLineLosesWhatIsUnseenInsideIt() {
    assertThat(Signs.line("\u202d13947300123\u202c")).isEqualTo("13947300123");
    assertThat(Signs.line("139\u00a04730\u30000123")).isEqualTo("139 4730 0123");
    assertThat(Signs.line("e\u0301")).isEqualTo("\u00e9");
    assertThat(Signs.plain("test\uff20example\uff0ecom\u200b")).isEqualTo("test@example.com");
  }

  @Test
  void whatGivesALetterItsShapeStays() {
    var mongolian = "\u182a\u1820\u180b";
    var heart = "\u2764\ufe0f";

    assertThat(Signs.line(mongolian)).isEqualTo(mongolian);
    assertThat(Signs.stripped(heart)).isEqualTo(heart);
    assertThat(Signs.stripped("\ufe0f\u7532 \u200b")).isEqualTo("\u7532");
  }

  @Test
  void anOddSignIsNamed() {
    assertThat(Signs.odd("12\u200b", Character::isDigit)).contains("U+200B");
    assertThat(Signs.odd("12\u8f6c", Character::isDigit)).contains("\u8f6c U+8F6C");
    assertThat(Signs.odd("12", Character::isDigit)).isEmpty();
  }
}
