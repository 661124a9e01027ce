package bihuan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bihuan.Browser;
import org.junit.jupiter.api.Test;

class RefusalBrowserTest extends Browser {

  @Test
  void aRefusedFieldKeepsWhatThePersonTyped() {
    var page = signedIn("audrey", "Demo-2026", DESK);
    page.waitForURL("**/home.xhtml*");
    page.navigate("ledger/ledger.xhtml");
    page.locator("[id='check:expected']").fill("not a seal");

    page.locator("[id='check:go']").click();

    assertThat(page.locator(".ui-messages-error")).isVisible();
    assertThat(page.locator("[id='check:expected']")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("[id='check:expected']")).hasValue("not a seal");
  }
}
