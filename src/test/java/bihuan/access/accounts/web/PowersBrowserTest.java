package bihuan.access.accounts.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bihuan.Browser;
import bihuan.Token;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Two administrators and an owner: nobody but the owner ever has the whole of a secret. */
class PowersBrowserTest extends Browser {

  private static final int WIDE = 1440;

  private final String account = "q" + Token.random(7).toLowerCase(Locale.ROOT);

  @Test
  void anAccountIsOpenedResetAndGivenBackToItsOwner() {
    var syd = signedIn("syd", "Demo-2026", WIDE);
    var selma = signedIn("selma", "Demo-2026", WIDE);
    syd.navigate("access/accounts.xhtml");
    syd.locator("[id='new:name']").fill(account);
    syd.locator("[id='new:displayZh']").fill("\u674e\u65b0");
    syd.locator("[id='new:go']").click();
    var first = halfOn(syd);
    shootBoth(syd, "accounts-opened");
    var second = confirm(selma, "opened");
    choose(first, second, "Brook-under-2-bridges");
    appoint(selma);

    var owner = signedIn(account, "Brook-under-2-bridges", PHONE);
    owner.navigate("access/me.xhtml");
    shootBoth(owner, "me-without-contact");
    owner.locator("[id='contact:address']").fill("li.xin@example.org");
    owner.locator("[id='contact:password']").fill("Brook-under-2-bridges");
    owner.locator("[id='contact:go']").click();
    shootBoth(owner, "me-code");
    typeCode(owner);
    assertThat(owner.getByText("l***@example.org")).isVisible();

    syd.navigate("access/account.xhtml?name=" + account);
    syd.locator("[id='password:reset']").click();
    first = halfOn(syd);
    shootBoth(syd, "account-reset");
    second = confirm(selma, "reset");
    choose(first, second, "Kite-over-7-rivers");

    owner = signedIn(account, "Kite-over-7-rivers", PHONE);
    owner.navigate("lists/issues.xhtml");
    shootBoth(owner, "issues-shut");
    owner.locator(".act a.button").click();
    shootBoth(owner, "me-shut");
    owner.locator("[id='former:go']").click();
    typeCode(owner);
    assertThat(owner.locator("[id='former:go']")).hasCount(0);
    owner.navigate("notices/notices.xhtml");
    shootBoth(owner, "me-notices");
    selma.navigate("access/confirmations.xhtml");
    shootBoth(selma, "confirmations-none");
  }

  /** The second administrator confirms what is about the account; answers the other half. */
  private String confirm(Page page, String picture) {
    page.navigate("access/confirmations.xhtml");
    shootBoth(page, "confirmations-" + picture);
    page.locator("li", new Page.LocatorOptions().setHasText(account))
        .getByRole(AriaRole.BUTTON)
        .first()
        .click();
    var half = halfOn(page);
    shootBoth(page, "confirmed-" + picture);
    return half;
  }

  private void choose(String first, String second, String password) {
    var page = page(PHONE);
    page.navigate("access/new-password.xhtml");
    page.locator("[id='choose:account']").fill(account);
    page.locator("[id='choose:first']").fill(first);
    page.locator("[id='choose:second']").fill(second);
    page.locator("[id='choose:fresh']").fill(password);
    page.locator("[id='choose:again']").fill(password);
    shootBoth(page, "new-password");
    page.locator("[id='choose:go']").click();
    page.waitForURL(it -> it.contains("done=true"));
    shootBoth(page, "new-password-done");
  }

  private void appoint(Page page) {
    page.navigate("access/account.xhtml?name=" + account);
    page.locator("[id='appoint:role']").selectOption("OBSERVER");
    page.locator("[id='appoint:go']").click();
    assertThat(page.locator("[id='dismiss:go']")).isVisible();
  }

  private static void typeCode(Page page) {
    page.locator("[id='proof:code']").fill(halfOn(page));
    page.locator("[id='proof:go']").click();
    assertThat(page.locator("[id='proof:code']")).hasCount(0);
  }

  private static String halfOn(Page page) {
    return page.locator(".secret").textContent().strip();
  }

  private static void shootBoth(Page page, String name) {
    var before = page.viewportSize();
    for (var width : new int[] {WIDE, PHONE}) {
      page.setViewportSize(width, 900);
      shoot(page, "powers-" + name + "-" + width);
    }
    page.setViewportSize(before.width, before.height);
  }
}
