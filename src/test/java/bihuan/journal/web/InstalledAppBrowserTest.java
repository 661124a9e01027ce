package bihuan.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The house as an app on the phone's first screen: it opens, with a network and without. */
class InstalledAppBrowserTest extends Browser {

  /** Until the app's files are on the phone. */
  private static final String KEPT =
      """
      async () => {
        const it = await navigator.serviceWorker.getRegistration('/journeys/app/');
        const worker = it.installing || it.waiting || it.active;
        while (worker.state !== 'activated') {
          await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
        }
      }
      """;

  @Test
  void withoutANetworkItShowsWhatTheJournalHolds() {
    var phone = signedIn("olga", "Demo-2026", PHONE);
    var start = start(phone);
    phone.navigate(start);
    phone.waitForURL("**/home.xhtml");
    phone.evaluate(KEPT);
    phone.navigate("journeys/app/");
    phone.waitForSelector("html[data-sheltered]");
    phone.locator("h2").first().waitFor();
    var tasks = phone.locator("main").textContent();

    phone.context().setOffline(true);
    phone.navigate(start);
    phone.locator("h2").first().waitFor();

    assertThat(phone.url()).endsWith("/journeys/app/index.html");
    assertThat(phone.locator("main").textContent()).isEqualTo(tasks);
  }

  @Test
  void whoHasNoJournalReadsThatTheHouseCannotBeReached() {
    var phone = page(PHONE);
    var start = start(phone);
    phone.navigate(start);
    phone.waitForURL("**/access/sign-in.xhtml*");
    phone.evaluate(KEPT);

    phone.context().setOffline(true);
    phone.navigate(start);
    phone.waitForSelector("[data-offline]");
    shoot(phone, "app-without-a-network");

    phone.context().setOffline(false);
    phone.locator(".foot a.first, main a.first").click();
    phone.waitForURL("**/access/sign-in.xhtml*");
  }

  /** Where the manifest says it begins. */
  private static String start(Page phone) {
    var manifest = JsonParser.parseString(phone.request().get("manifest.webmanifest").text());
    return manifest.getAsJsonObject().get("start_url").getAsString().substring(1);
  }
}
