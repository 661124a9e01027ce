package bihuan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bihuan.Browser;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormNonceBrowserTest extends Browser {

  /** On a slow line the buttons are there long before the scripts. */
  @Test
  void whoeverIsQuickerThanTheScriptsIsHeard() {
    var page = page(PHONE);
    page.route(Pattern.compile("\\.js"), Route::abort);
    page.navigate("access/sign-in.xhtml");
    page.locator("[id='signIn:name']").fill("cora");
    page.locator("[id='signIn:password']").fill("Demo-2026");
    page.locator("[id$=':go']").click();
    assertThat(page).hasURL(Pattern.compile(".*/home.xhtml"));

    page.navigate("panel/observers.xhtml");
    page.locator("td.main a").first().click();
    page.locator("[id='contact:go']").click();
    assertThat(page.locator("#contact dl")).isVisible();
  }
}
