package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import org.junit.jupiter.api.Test;

class FrontPageBrowserTest extends Browser {

  @Test
  void aChineseReaderIsGreetedInChinese() {
    var page = page(PHONE, "zh-CN");

    page.navigate("");

    assertThat(page.title()).contains("闭环");
    shoot(page, "front-phone");
  }

  @Test
  void anEnglishReaderIsGreetedInEnglish() {
    var page = page(DESK, "en-GB");

    page.navigate("");

    assertThat(page.title()).contains("Bihuan");
  }
}
