package bihuan.loop.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import bihuan.evidence.Pictures;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reporting where the network lies, hangs, loses the answer and comes back. */
class LyingNetworkBrowserTest extends Browser {

  private static final Route.FulfillOptions SIGN_IN_PAGE =
      new Route.FulfillOptions()
          .setStatus(200)
          .setContentType("text/html")
          .setBody("<html><body>Welcome to the free network, please sign in</body></html>");

  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  @Test
  void aSignInPageOfTheNetworkIsNoReceiptAndTheReportStaysOnItsPage() {
    var page = page(PHONE);
    page.navigate("loop/report.xhtml");
    write(page, "The counter is closed at noon although it says it is not");
    page.route("**/*", route -> route.fulfill(SIGN_IN_PAGE));

    page.locator("[id='file:go']").click();
    page.locator(".toast").first().waitFor();

    assertThat(page.locator(".toast").first().textContent()).contains("还没有提交");
    page.unroute("**/*");
    page.locator("[id='file:go']").click();
    page.locator("[data-copy]").waitFor();
    shoot(page, "lying-network");
  }

  @Test
  void whatWasSentAndNotTakenIsStillThereAfterOtherPages() {
    var page = signedIn("olga", "Demo-2026", PHONE);
    var words = "Sent into a network that kept it for itself";
    page.navigate("loop/file-issue.xhtml?process=P04");
    write(page, words);
    page.route(
        "**/file-issue.xhtml*",
        route -> {
          if (route.request().method().equals("POST")) {
            route.fulfill(SIGN_IN_PAGE);
          } else {
            route.resume();
          }
        });
    page.locator("[id='file:go']").click();
    page.getByText("please sign in").waitFor();
    page.unroute("**/file-issue.xhtml*");

    page.navigate("home.xhtml");
    page.navigate("loop/file-issue.xhtml?process=P04");
    page.locator(".toast").first().waitFor();

    assertThat(page.locator("[id='file:title']").inputValue()).isEqualTo(words);
    assertThat(page.locator(".toast").first().textContent()).contains("没有收到回音");
  }

  @Test
  void whatWasTakenIsThereOnceThoughItsAnswerWasLost() {
    var page = signedIn("olga", "Demo-2026", PHONE);
    var words = "The answer to this one never came back";
    page.navigate("loop/file-issue.xhtml?process=P04");
    write(page, words);
    page.route(
        "**/file-issue.xhtml*",
        route -> {
          if (route.request().method().equals("POST")) {
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            route.fulfill(SIGN_IN_PAGE);
          } else {
            route.resume();
          }
        });
    page.locator("[id='file:go']").click();
    page.getByText("please sign in").waitFor();
    page.unroute("**/file-issue.xhtml*");

    page.context()
        .clearCookies(new ClearCookiesOptions().setName(Pattern.compile("bihuan\\.taken.*")));
    page.navigate("loop/file-issue.xhtml?process=P04");
    page.locator(".toast").first().waitFor();
    assertThat(page.locator("[id='file:title']").inputValue()).isEqualTo(words);
    toTheEnd(page);
    page.locator("[id='file:go']").click();
    page.waitForURL("**/loop/filed.xhtml?number=*");

    assertThat(page.locator("main").textContent()).contains("没有重复提交");
    page.navigate("lists/issues.xhtml");
    assertThat(page.getByText(words).count()).isEqualTo(1);
    page.navigate("loop/file-issue.xhtml?process=P04");
    page.locator("[data-goes='1']").waitFor();
    assertThat(page.locator("[id='file:title']").inputValue()).isEmpty();
  }

  @Test
  void twoTabsKeepTwoDrafts() {
    var one = signedIn("olga", "Demo-2026", PHONE);
    one.navigate("loop/file-issue.xhtml?process=P05");
    write(one, "In the first tab");
    var other = one.context().newPage();
    other.navigate("loop/file-issue.xhtml?process=P05");
    write(other, "In the second tab");

    one.reload();
    other.reload();

    one.waitForFunction("() => document.querySelector('[id=\"file:title\"]').value");
    other.waitForFunction("() => document.querySelector('[id=\"file:title\"]').value");
    assertThat(one.locator("[id='file:title']").inputValue()).isEqualTo("In the first tab");
    assertThat(other.locator("[id='file:title']").inputValue()).isEqualTo("In the second tab");
    one.close();
    other.locator("[id='file:go']").waitFor(ATTACHED);
    var third = other.context().newPage();
    third.navigate("loop/file-issue.xhtml?process=P05");
    third.waitForFunction("() => document.querySelector('[id=\"file:title\"]').value");
    assertThat(third.locator("[id='file:title']").inputValue()).isEqualTo("In the first tab");
  }

  @Test
  void aPhotoThatANetworkAnswersForIsNotSaidToBeThere() {
    var page = reporting(1500);
    page.route("**/api/drafts/**", route -> route.fulfill(SIGN_IN_PAGE));
    page.locator(".evidence-upload input[multiple]").setInputFiles(photo("counter.jpg"));
    page.locator(".evidence-missing").waitFor();

    assertThat(page.locator(".evidence-said").textContent()).doesNotContain("已保存");
    page.unroute("**/api/drafts/**");
    page.locator(".evidence-missing button").click();
    page.locator(".evidence-file[data-id]").waitFor();
  }

  @Test
  void aPhotoThatHangsIsGivenUpAndTheNextOneGoes() {
    var page = reporting(1500);
    var asked = new AtomicInteger();
    page.route(
        "**/api/drafts/**/files?*",
        route -> {
          if (asked.incrementAndGet() > 1) {
            route.resume();
          }
        });
    page.locator(".evidence-upload input[multiple]")
        .setInputFiles(new FilePayload[] {photo("one.jpg"), photo("two.jpg")});

    page.locator(".evidence-file[data-id]").waitFor();
    assertThat(page.locator(".evidence-missing").textContent()).contains("one.jpg");
    toTheEnd(page);
    page.locator("[id='file:go']").click();
    page.locator(".ask").waitFor();
    assertThat(page.locator(".ask").textContent()).contains("1 个文件没有传上去");
  }

  @Test
  void whatIsSentWhileAPhotoIsOnItsWayWaitsForIt() {
    var page = reporting(60000);
    var held = new ArrayList<Route>();
    page.route("**/api/drafts/**/files?*", held::add);
    page.locator(".evidence-upload input[multiple]").setInputFiles(photo("slow.jpg"));
    page.locator("progress").waitFor();
    toTheEnd(page);
    page.locator("[id='file:go']").click();
    page.waitForCondition(() -> page.locator(".evidence-said").textContent().contains("传完就提交"));
    assertThat(page.url()).contains("file-issue");

    held.forEach(Route::resume);
    page.waitForURL("**/loop/filed.xhtml?number=*");

    page.navigate("loop/issue.xhtml?number=" + page.url().replaceFirst(".*number=", ""));
    assertThat(page.locator(".gallery img").count()).isEqualTo(1);
  }

  private Page reporting(int patience) {
    var page = signedIn("olga", "Demo-2026", PHONE);
    page.addInitScript("window.bihuanPatience = " + patience);
    page.navigate("loop/file-issue.xhtml?process=P04");
    page.locator("[data-goes='1']").click();
    page.locator("[id='file:title']").fill("One photo of the counter");
    page.locator("[id='file:fact']").fill("It happened twice on the same morning.");
    return page;
  }

  private static FilePayload photo(String name) {
    return new FilePayload(name, "image/jpeg", Pictures.jpeg());
  }

  private static void write(Page page, String title) {
    page.locator("[data-goes='1']").click();
    page.locator("[id='file:title']").fill(title);
    page.locator("[id='file:fact']").fill("It happened twice on the same morning.");
    page.locator("[data-goes='1']").click();
  }

  private static void toTheEnd(Page page) {
    page.locator("[data-goes='1']").waitFor(ATTACHED);
    while (page.locator("[data-goes='1']").isVisible()) {
      page.locator("[data-goes='1']").click();
    }
  }
}
