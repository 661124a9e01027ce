package bihuan.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever reads a language finds it by the name that it has for itself. */
class FormTongueTest {

  @ParameterizedTest
  @CsvSource({
    "zh-CN, 中文, ltr",
    "en, English, ltr",
    "mn, монгол, ltr",
    "mn-Mong, ᠮᠣᠩᠭᠣᠯ, ltr",
    "ug, ئۇيغۇرچە, rtl",
    "kk-Arab, қазақ тілі, rtl",
    "he, עברית, rtl",
    "x-plain, x-plain, ltr"
  })
  void eachCallsItselfByItsNameAndRunsItsWay(String tag, String name, String dir) {
    assertThat(FormTongue.of(tag)).isEqualTo(new FormTongue(tag, name, dir));
  }

  @Test
  void aFormOffersItsLanguagesInItsOrder() {
    var form =
        Json.createObjectBuilder()
            .add("languages", Json.createArrayBuilder().add("mn").add("zh-CN"))
            .build();

    assertThat(FormTongue.of(form)).extracting(FormTongue::tag).containsExactly("mn", "zh-CN");
  }
}
