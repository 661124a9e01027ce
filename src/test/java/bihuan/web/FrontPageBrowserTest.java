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
  void whoeverAsksForEnglishGetsEnglish() {
    var page = page(DESK);

    page.navigate("?lang=en");

    assertThat(page.title()).contains("Bihuan");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void noPageCanBeFramedSniffedOrFedScripts() {
    var headers = page(DESK).navigate("access/sign-in.xhtml").allHeaders();

    assertThat(headers.get("content-security-policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "script-src 'self' 'nonce-");
    assertThat(headers).containsEntry("x-content-type-options", "nosniff");
    assertThat(headers).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void theSessionCookieIsOutOfReachForScriptsAndOtherSites() {
    var cookie = page(DESK).request().get("access/sign-in.xhtml").headers().get("set-cookie");

    assertThat(cookie).contains("bihuan-session=", "bihuan-key=", "HttpOnly", "SameSite=Lax");
  }

  @Test
  void operatorsFindHealthMetricsAndTheDescriptionOfTheInterface() {
    var page = page(DESK);

    assertThat(page.request().get("health/live").text()).contains("\"UP\"");
    assertThat(page.request().get("health/ready").text())
        .contains("database", "calendar", "\"UP\"");
    assertThat(page.request().get("metrics").ok()).isTrue();
    assertThat(page.request().get("openapi").text()).contains("Bihuan", "/api/calendar/due");
  }

  @Test
  void anUnknownAddressOfTheInterfaceAnswersInWordsNotInTraces() {
    var answer = page(DESK).request().get("api/nothing");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).contains("\"error\":\"web.error.404\"").doesNotContain("Exception");
  }
}
