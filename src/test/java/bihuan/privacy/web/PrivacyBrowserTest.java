package bihuan.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import org.junit.jupiter.api.Test;

/** What is told before anything is taken, and what is destroyed afterwards. */
class PrivacyBrowserTest extends Browser {

  @Test
  void whoeverReportsWithoutANameIsToldOfTheirDataFirst() {
    var page = page(PHONE);
    page.navigate("loop/report.xhtml");

    var way = page.locator("a[href$='/privacy/notice.xhtml']").first();
    assertThat(way.isVisible()).isTrue();
    assertThat(way.textContent()).contains("2026-2");
    shoot(page, "privacy-before-phone");

    page.navigate("privacy/notice.xhtml");
    assertThat(page.locator("main h2").count()).isEqualTo(7);
    assertThat(page.locator("main").textContent()).contains("三年").doesNotContain("{office}");
    shoot(page, "privacy-notice-phone");
    var desk = page(1440);
    desk.navigate("privacy/notice.xhtml?version=2026-1");
    assertThat(desk.locator("main").textContent()).contains("向谁提出");
    shoot(desk, "privacy-notice-desk");
  }

  @Test
  void theSecretsAreNamedOnceInAForm() {
    var page = page(PHONE);
    page.navigate("loop/report.xhtml");
    page.locator("[data-goes='1']").click();

    assertThat(page.locator(".secrets:visible").count()).isEqualTo(1);
    shoot(page, "secrets-phone");
  }

  @Test
  void theAuditorSeesWhatIsKeptForHowLong() {
    var page = signedIn("audrey", "Demo-2026", 1440);
    page.navigate("retention/destructions.xhtml");

    assertThat(page.locator("main").textContent()).contains("1095 天", "180 天");
    shoot(page, "destructions-desk");
  }
}
