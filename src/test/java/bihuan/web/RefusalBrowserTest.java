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

    assertThat(page.locator("[id='check:expectedMessage']")).not().isEmpty();
    assertThat(page.locator(".ui-messages-error")).hasCount(0);
    assertThat(page.locator("[id='check:expected']")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("[id='check:expected']")).hasValue("not a seal");
  }

  @Test
  void severalWrongFieldsAreNamedAboveWithTheWayToEach() {
    var page = signedIn("lina", "Demo-2026", DESK);
    page.waitForURL("**/home.xhtml*");
    page.navigate("loop/workbench.xhtml");
    page.locator("a.t").first().click();
    var report = page.locator("details[data-move='REPORT']");

    report.locator("[id='report:go']").click();

    assertThat(page.locator(".troubles li")).hasCount(2);
    page.locator(".troubles a").last().click();
    assertThat(page.locator("[id='report:conclusion']")).isFocused();
  }

  @Test
  void anUnknownIssueIsRefusedAtTheFieldWhereItsNumberWasTyped() {
    var page = signedIn("cora", "Demo-2026", DESK);
    page.waitForURL("**/home.xhtml*");
    page.navigate("loop/issues.xhtml?stage=SUBMITTED");
    page.locator("a.t").first().click();
    var merge = page.locator("details[data-move='MERGE']");
    merge.locator("summary").click();
    merge.locator("[id='merge:main']").fill("2019-000001");

    merge.locator("[id='merge:go']").click();

    assertThat(page.locator("[id='merge:mainMessage']")).containsText("2019-000001");
    assertThat(page.locator("[id='merge:main']")).hasValue("2019-000001");
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
