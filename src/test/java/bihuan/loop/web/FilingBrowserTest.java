package bihuan.loop.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilingBrowserTest extends Browser {

  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  @Test
  void anObserverReportsInThreeStepsAndLearnsWhatHappensNext() {
    var page = signedIn("olga", "Demo-2026", PHONE);

    page.navigate("loop/file-issue.xhtml?process=P04");
    write(page, "The consent form of one bank is refused by the other");
    page.locator("[id='file:go']").click();
    page.waitForURL("**/loop/filed.xhtml?number=*");

    assertThat(page.locator(".arrived .big").textContent()).matches("\\d{4}-\\d{7}");
    assertThat(page.locator(".then > li").count()).isEqualTo(3);
    assertNothingSerious(page);
  }

  @Test
  void aServiceIsFoundByItsStepsAndByWhatPeopleCallIt() {
    var page = page(PHONE);
    page.navigate("loop/report.xhtml");
    var shown = page.locator("[data-pick='process'] .picks > li:not([hidden]) input");

    page.locator(".finder").fill("开户");
    assertThat(shown.evaluateAll("all => all.map(it => it.value)"))
        .isEqualTo(List.of("P01", "P06", "P07", "-"));
    page.locator(".finder").fill("Meter");
    assertThat(shown.evaluateAll("all => all.map(it => it.value)"))
        .isEqualTo(List.of("P06", "P07", "-"));
    page.locator(".finder").fill("拖欠 讨账");
    assertThat(shown.evaluateAll("all => all.map(it => it.value)")).isEqualTo(List.of("P22", "-"));
  }

  @Test
  void whatIsMissingIsSaidAtItsFieldBeforeAnythingIsSent() {
    var page = signedIn("olga", "Demo-2026", PHONE);

    page.navigate("loop/file-issue.xhtml");
    page.locator("[data-goes='1']").click();
    page.locator("[data-goes='1']").click();

    assertThat(page.locator("[id='file:title']").getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(page.locator("[id='file:titleMessage']").textContent()).isNotEmpty();
  }

  @Test
  void whoWritesOfWhatIsKnownAlreadyIsShownIt() {
    var page = signedIn("olga", "Demo-2026", PHONE);

    page.navigate("loop/file-issue.xhtml?process=P04");
    write(page, "跨行带押过户的同意书，两家银行样式不一样");

    page.locator(".alike li").first().waitFor(ATTACHED);
    assertThat(page.locator(".alike li > span").allTextContents()).contains("跨行带押过户有了统一的同意书样式");
  }

  @Test
  void whatWasTypedIsThereAgainAfterAReload() {
    var page = signedIn("olga", "Demo-2026", PHONE);
    page.navigate("loop/file-issue.xhtml?process=P05");
    write(page, "The form asks for the same stamp twice");

    page.reload();

    page.locator("[data-goes='1'][hidden]").waitFor(ATTACHED);
    assertThat(page.locator("[data-shows='title']").textContent())
        .isEqualTo("The form asks for the same stamp twice");
  }

  @Test
  void tappedTwiceItIsFiledOnce() {
    var page = signedIn("olga", "Demo-2026", PHONE);
    page.navigate("loop/file-issue.xhtml");
    write(page, "The queue number was called and then skipped");

    page.locator("[id='file:go']").dblclick();
    page.waitForURL("**/loop/filed.xhtml?number=*");

    page.navigate("lists/issues.xhtml");
    assertThat(page.getByText("The queue number was called and then skipped").count()).isEqualTo(1);
  }

  @Test
  void whoeverReportsWithoutANameComesBackWithTheCode() {
    var page = page(PHONE);
    page.navigate("loop/report.xhtml");
    write(page, "The counter closes an hour early");
    page.locator("[id='file:go']").click();
    var code = page.locator("[data-copy]").getAttribute("data-copy");
    assertNothingSerious(page);

    page.navigate("loop/query.xhtml");
    page.locator("[id='query:code']").fill(code.toLowerCase().replace('-', ' '));
    page.locator("[id='query:go']").click();

    assertThat(page.locator("main h2").first().textContent())
        .isEqualTo("The counter closes an hour early");
    assertThat(page.url()).doesNotContain(code).endsWith("/loop/query.xhtml");
    assertNothingSerious(page);
  }

  @Test
  void theTextIsLookedAtOnThePhoneBeforeItGoesOut() {
    var reporter = page(PHONE);
    reporter.navigate("loop/report.xhtml");
    write(reporter, "The counter turns drivers of grey trucks away");
    reporter.locator("[id='file:preview']").check();
    assertThat(reporter.getByText("丢了谁也找不回来").count()).isEqualTo(1);
    shoot(reporter, "report-preview");
    reporter.locator("[id='file:go']").click();
    var code = reporter.locator("[data-copy]").getAttribute("data-copy");
    var number = reporter.locator(".number").first().textContent();
    var office = signedIn("cora", "Demo-2026", DESK);
    office.navigate("loop/issue.xhtml?number=" + number);
    office.locator("[id='outgoingForm:outgoingTitle']").fill("Drivers turned away");
    office
        .locator("[id='outgoingForm:outgoing']")
        .fill("Drivers of grey trucks are turned away, at half past ten.");
    office.locator("[id='outgoingForm:go']").click();
    office.locator(".wait").waitFor();
    shoot(office, "office-preview");

    reporter.navigate("loop/query.xhtml");
    reporter.locator("[id='query:code']").fill(code);
    reporter.locator("[id='query:go']").click();
    reporter.getByLabel("at half past ten.").check();
    reporter.locator("[id='preview:words']").fill("grey");
    shoot(reporter, "reporter-preview");
    assertNothingSerious(reporter);
    reporter.locator("[id='preview:go']").click();
    reporter.getByText("划掉的内容不会转出").waitFor();

    office.navigate("loop/issue.xhtml?number=" + number);
    assertThat(office.locator("[id='outgoingForm:outgoing']").inputValue())
        .isEqualTo("Drivers of …… trucks are turned away, ……");
  }

  @Test
  void aWrongCodeIsNotFoundSaysNoMoreAndStaysToBeMended() {
    var page = page(PHONE);
    page.navigate("loop/query.xhtml");

    page.locator("[id='query:code']").fill("0000-0000-0001");
    page.locator("[id='query:go']").click();

    assertThat(page.locator("[id='query:codeMessage']").textContent()).isNotEmpty();
    assertThat(page.locator("[id='query:code']").inputValue()).isEqualTo("0000-0000-0001");
  }

  private static void write(Page page, String title) {
    page.locator("[data-goes='1']").click();
    page.locator("[id='file:title']").fill(title);
    page.locator("[id='file:fact']").fill("It happened twice on the same morning.");
    page.locator("[data-goes='1']").click();
  }

  private static void assertNothingSerious(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(it -> SERIOUS.contains(it.getImpact()))
        .isEmpty();
  }
}
