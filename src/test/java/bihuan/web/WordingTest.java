package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void numbersAreSaidAsTheWordsAsk() {
    assertThat(
            Wording.of(
                Words.in(Locale.ENGLISH), "Trouble.SEALED_ALTERED", "issue 2026-000001", 3L, 2026L))
        .isEqualTo("issue 2026-000001, entry 3: not as block 2026 sealed it");
  }
}
