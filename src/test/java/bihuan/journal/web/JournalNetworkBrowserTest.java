package bihuan.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import bihuan.evidence.Pictures;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The journal where the network lies, hangs and comes back. */
class JournalNetworkBrowserTest extends Browser {

  private static final Route.FulfillOptions SIGN_IN_PAGE =
      new Route.FulfillOptions()
          .setStatus(200)
          .setContentType("text/html")
          .setBody("<html><body>Welcome to the free network, please sign in</body></html>");

  @Test
  void aSignInPageOfTheNetworkTakesNothingAway() {
    var page = begun("orla");
    page.route("**/api/**", route -> route.fulfill(SIGN_IN_PAGE));
    page.locator(".foot .first").click();
    page.locator("[data-field='1.visits'] button").last().click();
    page.locator(".thumb.add input").setInputFiles(photo("counter.jpg"));
    page.locator(".thumb img").waitFor();
    page.waitForCondition(() -> page.locator(".band").textContent().contains("登录页"));

    assertThat(page.locator("[data-waiting]").getAttribute("data-waiting")).isEqualTo("2");
    page.unroute("**/api/**");
    page.reload();
    page.locator("[data-field='1.visits']").waitFor();
    waitUntilAllIsThere(page);
    assertThat(page.locator("[data-figure='1.visits']").textContent()).isEqualTo("1");
    assertThat(page.locator(".thumb.bad").count()).isZero();
    shoot(page, "journal-after-a-lie");
  }

  @Test
  void aPhotoThatHangsDoesNotHoldUpTheNext() {
    var page = begun("otis");
    var asked = new AtomicInteger();
    page.route(
        "**/photos/*?step=*",
        route -> {
          if (asked.incrementAndGet() > 1) {
            route.resume();
          }
        });
    page.locator(".foot .first").click();
    page.locator(".thumb.add input")
        .setInputFiles(new FilePayload[] {photo("one.jpg"), other("two.png")});
    page.waitForFunction("() => document.querySelectorAll('.thumb img').length === 2");

    page.waitForCondition(() -> asked.get() > 1);
    waitUntilAllIsThere(page);
  }

  @Test
  void whatNoPhoneCanOpenIsSaidAtTheCounterAndCountsNowhere() {
    var page = begun("olga");
    page.locator(".foot .first").click();
    page.locator(".thumb.add input")
        .setInputFiles(new FilePayload("photo.heic", "image/heic", new byte[2000]));
    page.locator("[data-refused]").waitFor();

    assertThat(page.locator("[data-refused]").textContent()).contains("photo.heic", "HEIC");
    assertThat(page.locator(".thumb img").count()).isZero();
  }

  @Test
  void aStepThatIsDoneWithoutATimeHasNone() {
    var page = begun("orla");
    page.locator(".foot .first").click();
    page.locator("[id='1.started']").waitFor();
    page.locator(".foot .first").click();
    page.locator("[id='2.started']").waitFor();
    page.goBack();
    page.locator("[id='1.started']").waitFor();

    assertThat(page.locator("[id='1.started']").inputValue()).isEmpty();
    assertThat(page.locator("[id='1.finished']").inputValue()).isEmpty();
  }

  private Page begun(String account) {
    var page = signedIn(account, "Demo-2026", PHONE);
    page.addInitScript("window.bihuanPatience = 1500");
    page.navigate("journeys/app/#/try");
    page.waitForSelector(
        "#service option[value='P04']",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    page.locator("#service").selectOption("P04");
    page.locator("[data-value='WUDA']").click();
    page.locator("[data-value='COUNTER']").click();
    page.locator(".foot .first").click();
    page.waitForSelector(".way");
    waitUntilAllIsThere(page);
    return page;
  }

  private static FilePayload photo(String name) {
    return new FilePayload(name, "image/jpeg", Pictures.jpeg());
  }

  private static FilePayload other(String name) {
    return new FilePayload(name, "image/jpeg", Pictures.photo(6));
  }

  private static void waitUntilAllIsThere(Page page) {
    page.waitForSelector(
        "[data-waiting='0']",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }
}
