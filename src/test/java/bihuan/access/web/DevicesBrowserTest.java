package bihuan.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

class DevicesBrowserTest extends Browser {

  @Test
  void oneSeesOnesSignInsAndEndsAllOthers() {
    var phone = signedIn("edith", "Demo-2026", PHONE);
    var desk = signedIn("edith", "Demo-2026", DESK);

    phone.navigate("access/me.xhtml");
    phone.locator("main a[href$='access/devices.xhtml']").click();
    phone.waitForURL("**/access/devices.xhtml");

    assertThat(phone.locator("td.main").allTextContents())
        .hasSizeGreaterThanOrEqualTo(2)
        .first()
        .asString()
        .contains("Chrome");
    assertThat(phone.locator("main").textContent()).contains("本机", "登录中");
    shoot(phone, "devices-phone");
    phone.locator("[id='devices:endOthers']").click();

    PlaywrightAssertions.assertThat(phone.locator("td.main")).hasCount(1);
    desk.navigate("home.xhtml");
    assertThat(desk.url()).contains("access/sign-in.xhtml");
  }
}
