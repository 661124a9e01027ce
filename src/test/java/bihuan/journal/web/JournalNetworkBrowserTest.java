package bihuan.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import bihuan.evidence.Pictures;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
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

  @Test
  void aFirstVisitWhoseWordsDoNotComeSaysSoAndTriesAgain() {
    var page = signedIn("otis", "Demo-2026", PHONE);
    var asked = new AtomicInteger();
    page.route(
        "**/api/journeys/words/*",
        route -> {
          if (asked.incrementAndGet() > 2) {
            route.resume();
          } else {
            route.fulfill(SIGN_IN_PAGE);
          }
        });
    page.navigate("journeys/app/#/try");

    page.waitForSelector("[data-again]:not([hidden])");
    shoot(page, "journal-first-visit");
    page.waitForSelector("#service");
    assertThat(asked.get()).isGreaterThan(2);
  }

  @Test
  void aTaskWhoseTimeIsOverLooksIt() {
    var page = begun("olga");
    page.evaluate(
        """
        () => new Promise((done) => {
          const open = indexedDB.open('bihuan-journal');
          open.onsuccess = () => {
            const kits = open.result.transaction('kits', 'readwrite').objectStore('kits');
            kits.getAll().onsuccess = (found) => {
              const kit = found.target.result[0];
              const task = { key: 'task-1', task: '1', service: kit.services[0], state: 'ACCEPTED', round: 'x', script: '',
                form: 'UNANNOUNCED', district: 'WUDA', channel: 'COUNTER', from: '2026-01-05', until: '2026-01-09' };
              kit.tasks = [task, Object.assign({}, task, { key: 'task-2', task: '2', until: '2099-01-09' })];
              kits.put(kit).onsuccess = () => done();
            };
          };
        })
        """);
    page.route("**/api/**", route -> route.abort());
    page.navigate("journeys/app/#/");
    page.reload();

    page.locator("[data-overdue='1']").waitFor();
    assertThat(page.locator("[data-overdue]").count()).isEqualTo(1);
    shoot(page, "journal-overdue");
  }

  @Test
  void aPlaceIsWrittenDownOnceItsOwnerAgreesAndToAHundredMetres() {
    var page = begun("orla");
    page.context().grantPermissions(List.of("geolocation"));
    page.context().setGeolocation(new Geolocation(39.654321, 106.794321));
    page.locator(".foot .first").click();
    page.locator(".fold:not(.papers) > summary").click();
    page.locator("[id='1.ticket']").fill("A031");
    page.locator("[data-place]").click();
    assertThat(page.locator("[data-consent]").textContent()).contains("只存在您自己的办事记录里");
    page.locator("[data-agree]").click();
    page.waitForCondition(
        () -> page.locator("[data-field='1.place']").textContent().contains("39.654, 106.794"));
    shoot(page, "journal-place");
    waitUntilAllIsThere(page);
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
