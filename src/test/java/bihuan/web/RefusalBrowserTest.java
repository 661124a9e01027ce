package bihuan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bihuan.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class RefusalBrowserTest extends Browser {

  @Test
  void aRefusedFieldKeepsWhatThePersonTyped() {
    var page = signedIn("audrey", "Demo-2026", DESK);
    page.waitForURL("**/home.xhtml*");
    page.navigate("ledger/ledger.xhtml");
    page.locator("[id='check:expected']").fill("not a seal");

    page.locator("[id='check:go']").click();

    assertThat(page.locator("[id='check:expectedMessage']")).not().isEmpty();
    assertThat(page.locator(".ui-messages-error")).hasCount(0);
    assertThat(page.locator("[id='check:expected']")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("[id='check:expected']")).hasValue("not a seal");
  }

  @Test
  void aButtonWhoseSendFailedWorksAgain() {
    var page = signedIn("audrey", "Demo-2026", DESK);
    page.waitForURL("**/home.xhtml*");
    page.navigate("ledger/ledger.xhtml");
    page.locator("[id='check:expected']").fill("not a seal");
    page.context().setOffline(true);
    page.locator("[id='check:go']").click();
    assertThat(page.locator(".toast")).isVisible();

    page.context().setOffline(false);
    page.locator("[id='check:go']").click();

    assertThat(page.locator("[id='check:expectedMessage']")).not().isEmpty();
  }

  @Test
  void severalWrongFieldsAreNamedAboveWithTheWayToEach() {
    var page = signedIn("lina", "Demo-2026", DESK);
    page.waitForURL("**/home.xhtml*");
    page.navigate("lists/workbench.xhtml");
    page.locator("a.t").first().click();
    var report = page.locator("details[data-move='REPORT']");

    report.locator("[id='report:go']").click();

    assertThat(page.locator(".troubles li")).hasCount(2);
    page.locator(".troubles a").last().click();
    assertThat(page.locator("[id='report:conclusion']")).isFocused();
  }

  @Test
  void anUnknownIssueIsRefusedAtTheFieldWhereItsNumberWasTyped() {
    var page = coordinatorOnSubmitted();
    page.locator("a[data-move='MERGE']").click();
    var merge = page.locator("details[data-move='MERGE']");
    merge.locator("[id='merge:main']").fill("2019-000001");

    merge.locator("[id='merge:go']").click();

    assertThat(page.locator("[id='merge:mainMessage']")).containsText("2019-000001");
    assertThat(page.locator("[id='merge:main']")).hasValue("2019-000001");
  }

  @Test
  void whatWasTypedIntoAFormThatIsNotOpenIsThereWhenItIsOpenedAgain() {
    var page = coordinatorOnSubmitted();
    page.locator("a[data-move='REFUSE']").click();
    page.locator("details[data-move='REFUSE'] textarea").fill("不属于本市职权");

    page.locator("a[data-move='MERGE']").click();

    assertThat(page.locator("details[data-move='MERGE']")).isVisible();
    assertThat(page.locator("a[data-move='REFUSE'] .tag")).isVisible();
    assertThat(page.locator("[data-leftovers] textarea")).hasCount(0);
    page.locator("a[data-move='REFUSE']").click();
    assertThat(page.locator("details[data-move='REFUSE'] textarea")).hasValue("不属于本市职权");
  }

  @Test
  void aNoteOfTheOfficeThatWasBegunIsThereWhenItsFormIsAskedForAgain() {
    var page = coordinatorOnSubmitted();
    page.locator("a#remarkAside").click();
    page.locator("details#remarkAside textarea").fill("等法规科的意见");

    page.locator("a[data-move='REFUSE']").click();

    assertThat(page.locator("a#remarkAside .tag")).isVisible();
    assertThat(page.locator("[data-leftovers] textarea")).hasCount(0);
    page.locator("a#remarkAside").click();
    assertThat(page.locator("details#remarkAside textarea")).hasValue("等法规科的意见");
    page.locator("details#remarkAside button[type='submit']").click();
    assertThat(page.locator("#remarks")).containsText("等法规科的意见");
    assertThat(page.locator("a#remarkAside .tag")).hasCount(0);
  }

  private Page coordinatorOnSubmitted() {
    var page = signedIn("cora", "Demo-2026", DESK);
    page.waitForURL("**/home.xhtml*");
    page.navigate("lists/issues.xhtml?stage=SUBMITTED");
    page.locator("a.t").first().click();
    return page;
  }

  @Test
  void whoeverComesSecondSeesWhereItStandsAndKeepsTheirWords() {
    var cora = signedIn("cora", "Demo-2026", DESK);
    cora.waitForURL("**/home.xhtml*");
    cora.navigate("lists/issues.xhtml?stage=SUBMITTED");
    cora.locator("a.t").last().click();
    var carl = signedIn("carl", "Demo-2026", DESK);
    carl.waitForURL("**/home.xhtml*");
    carl.navigate(cora.url());

    carl.locator("a[data-move='ASK_INFO']").click();
    cora.locator("a[data-move='ASK_INFO']").click();
    askForMore(cora, "哪一天办的？");
    assertThat(cora.locator(".ui-messages-info")).isVisible();
    askForMore(carl, "在哪个窗口办的？");

    assertThat(carl.locator(".ui-messages-error")).containsText("待补充");
    assertThat(carl.locator(".hero")).containsText("待补充");
    assertThat(carl.locator("[id='history']")).containsText("哪一天办的？");
    assertThat(carl.locator("[data-move='ASK_INFO'] textarea")).hasValue("在哪个窗口办的？");
    carl.reload();
    assertThat(carl.locator("[data-move='ASK_INFO']")).hasCount(0);
    assertThat(carl.locator("[data-leftovers] textarea")).hasValue("在哪个窗口办的？");
    assertThat(carl.locator(".overtaken")).hasText("您要打开的这一步现在不能办，这一件目前是“待补充”。");
  }

  private static void askForMore(Page page, String words) {
    var move = page.locator("details[data-move='ASK_INFO']");
    move.locator("textarea").fill(words);
    move.locator("button[type='submit']").click();
  }

  @Test
  void aSignOfTheEndOfASessionComesInTimeToStay() {
    var page = signedIn("olga", "Demo-2026", PHONE);
    page.waitForURL("**/home.xhtml*");
    page.clock().install();
    page.navigate("loop/file-issue.xhtml");

    page.clock().fastForward("29:00");

    assertThat(page.locator(".ask")).isVisible();
    page.locator(".ask button").first().click();
    assertThat(page.locator(".ask")).hasCount(0);
  }
}
