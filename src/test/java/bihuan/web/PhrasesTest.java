package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  @Test
  void numbersAreSaidAsTheWordsAsk() {
    assertThat(
            Phrases.of(
                Words.in(Locale.ENGLISH),
                "LedgerFault.SEALED_ALTERED",
                "issue 2026-000001",
                3L,
                2026L))
        .isEqualTo("issue 2026-000001, entry 3: not as block 2026 sealed it");
  }
}
