package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** What comes from an input method, a pen, a microphone or the clipboard. */
class InputMethodBrowserTest extends Browser {

  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  /** One sign outside the common plane. */
  private static final String RARE = "\ud842\udfb7";

  @Test
  void enterThatEndsACompositionDoesNothingElse() {
    var page = reporting();
    page.locator("[id='file:title']").fill("窗口");
    press(page, "file:title", "Enter", true);
    assertThat(page.locator("[id='file:title']").isVisible()).isTrue();

    var office = signedIn("cora", "Demo-2026", DESK);
    office.navigate("lists/issues.xhtml");
    office.evaluate(key("j", true));
    assertThat(office.locator(".here[data-row], tr.here").count()).isZero();
    office.evaluate(key("j", false));
    assertThat(office.locator(".here[data-row], tr.here").count()).isEqualTo(1);

    page.locator("[id='file:fact']").fill("两次都要原件。");
    press(page, "file:title", "Enter", false);
    page.locator("[id='file:title']")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  @Test
  void aRareSignCountsAsOneAndNothingIsCutOff() {
    var page = reporting();
    var title = RARE.repeat(119);
    page.locator("[id='file:title']").fill(title + "闭环");

    assertThat(page.locator("[id='file:title']").inputValue()).isEqualTo(title + "闭环");
    assertThat(page.locator("[id='file:titleCounter']").textContent()).contains("多了 1 个字");

    page.locator("[id='file:title']").fill(title + "闭");
    page.locator("[id='file:fact']").fill(RARE.repeat(4000));
    assertThat(page.locator("[id='file:titleCounter']").textContent()).isEmpty();
    assertThat(page.locator("[id='file:factCounter']").textContent()).contains("0");
    page.locator("[data-goes='1']").click();
    page.locator("[id='file:go']").click();
    page.waitForURL("**/loop/filed.xhtml?number=*");
    assertThat(page.locator(".arrived h2").textContent()).isEqualTo(title + "闭");
  }

  @Test
  void whatWasDictatedIsHeardByChoosersAndCounters() {
    var page = signedIn("olga", "Demo-2026", PHONE);
    page.navigate("loop/file-issue.xhtml");
    page.locator(".finder").waitFor();
    var all = page.locator(".picks > li:visible").count();
    dictate(page, ".finder", "带押过户");
    page.waitForCondition(() -> page.locator(".picks > li:visible").count() < all);

    page.navigate("loop/file-issue.xhtml?process=P04");
    page.locator("[data-goes='1']").click();
    dictate(page, "[id='file:fact']", "听写来的十个字一共是");
    page.waitForCondition(
        () -> page.locator("[id='file:factCounter']").textContent().contains("3990"));
  }

  private Page reporting() {
    var page = signedIn("olga", "Demo-2026", PHONE);
    page.navigate("loop/file-issue.xhtml?process=P04");
    page.locator("[data-goes='1']").waitFor(ATTACHED);
    page.locator("[data-goes='1']").click();
    return page;
  }

  private static void dictate(Page page, String field, String words) {
    page.locator(field)
        .evaluate(
            "(field, words) => { field.value = words;"
                + " field.dispatchEvent(new Event('change', { bubbles: true })); }",
            words);
  }

  private static void press(Page page, String id, String key, boolean composing) {
    page.locator("[id='" + id + "']").focus();
    page.evaluate(key(key, composing));
  }

  private static String key(String key, boolean composing) {
    return "() => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '"
        + key
        + "', isComposing: "
        + composing
        + ", bubbles: true, cancelable: true }))";
  }
}
