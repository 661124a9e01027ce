package bihuan.openness.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The head's way from the list to the public page and back. */
class PublicationBrowserTest extends Browser {

  private static final int WIDE = 1440;

  private static final String OUTGOING_TITLE = "报装要的租赁合同版本说不清";
  private static final String PUBLIC_TITLE = "报装要哪一版租赁合同说清楚了";

  @Test
  void theHeadReadsChecksClearsAndTakesBack() {
    var helen = signedIn("helen", "Demo-2026", WIDE);
    helen.waitForURL("**/home.xhtml*");
    helen.navigate("openness/clearing.xhtml");
    assertNothingSerious(helen);
    shoot(helen, "openness-clearing-desk");

    helen.locator("a.t", new Page.LocatorOptions().setHasText(OUTGOING_TITLE)).click();
    helen.waitForURL("**/openness/publication.xhtml?number=*");
    assertNothingSerious(helen);
    shoot(helen, "openness-publication-desk");

    helen.locator("[id='words:title']").fill(PUBLIC_TITLE);
    helen.locator("[id='words:secrecy']").check();
    helen.locator("[id='words:clear']").click();
    assertThat(helen.locator("[id='words:tracesMessage']")).containsText("谁反映");
    assertThat(helen.locator("[id='words:title']")).hasValue(PUBLIC_TITLE);
    assertThat(stranger()).doesNotContain(PUBLIC_TITLE);
    shoot(helen, "openness-unchecked-desk");

    helen.locator("[id='words:personalData']").check();
    helen.locator("[id='words:traces']").check();
    helen.locator("[id='words:clear']").click();
    assertThat(helen.locator(".tag.calm", new Page.LocatorOptions().setHasText("已公开"))).isVisible();
    assertThat(stranger()).contains(PUBLIC_TITLE);
    assertNothingSerious(helen);
    shoot(helen, "openness-cleared-desk");

    helen.locator("[id='withdrawal:reason']").fill("个别说法待核实");
    helen.locator("[id='withdrawal:withdraw']").click();
    assertThat(helen.locator("[id='words:title']")).hasValue(PUBLIC_TITLE);
    assertThat(stranger()).doesNotContain(PUBLIC_TITLE);
  }

  @Test
  void onThePhoneTheHeadReadsTheWholeOfItWithoutScrollingSideways() {
    var helen = signedIn("helen", "Demo-2026", PHONE);
    helen.waitForURL("**/home.xhtml*");
    helen.navigate("openness/clearing.xhtml");
    assertFits(helen);
    shoot(helen, "openness-clearing-phone");

    helen.locator("a.t").first().click();
    helen.waitForURL("**/openness/publication.xhtml?number=*");
    assertFits(helen);
    assertNothingSerious(helen);
    shoot(helen, "openness-publication-phone");
    helen.locator("[id='words:write']").click();
    assertThat(helen.locator(".ui-messages-info")).isVisible();
  }

  @Test
  void theCoordinatorPreparesAndIsNotOfferedToClear() {
    var cora = signedIn("cora", "Demo-2026", WIDE);
    cora.waitForURL("**/home.xhtml*");
    cora.navigate("openness/clearing.xhtml");
    cora.locator("a.t").first().click();

    assertThat(cora.locator("[id='words:write']")).isVisible();
    assertThat(cora.locator("[id='words:clear']")).hasCount(0);
  }

  @Test
  void thePublicReadsTheCasesOnDeskAndPhone() {
    for (var width : List.of(WIDE, PHONE)) {
      var page = page(width, "zh-CN");
      page.navigate("openness/cases.xhtml");
      assertFits(page);
      assertNothingSerious(page);
      assertThat(page.locator("article")).not().hasCount(0);
      shoot(page, "openness-cases-" + width);
    }
    var edith = signedIn("edith", "Demo-2026", WIDE);
    edith.waitForURL("**/home.xhtml*");
    shoot(edith, "openness-editor-desk");
    var leo = signedIn("leo", "Demo-2026", WIDE);
    leo.waitForURL("**/home.xhtml*");
    shoot(leo, "openness-leader-desk");
  }

  @Test
  void aStrangerWithTheSameTroubleSaysSoOnceAndFollowsItByTheCode() {
    var page = page(PHONE, "zh-CN");
    page.navigate("openness/cases.xhtml");
    page.locator("article a.button").first().click();
    page.waitForURL("**/joiners/join.xhtml?of=*");
    assertFits(page);
    assertNothingSerious(page);
    page.locator("[id='join:words']").fill("我跑了三趟");
    page.locator("[id='join:go']").click();
    assertThat(page.locator("#code span")).hasCount(3);
    shoot(page, "joiners-code-phone");
    var code = page.locator("#code").innerText();

    page.navigate("openness/cases.xhtml");
    page.locator("article a.button").first().click();
    page.locator("[id='join:go']").click();
    assertThat(page.locator(".ui-messages-error")).containsText("我也遇到过");

    page.navigate("loop/query.xhtml");
    page.locator("[id='query:code']").fill(code);
    page.locator("[id='query:go']").click();
    page.waitForURL("**/joiners/joined.xhtml");
    assertThat(page.locator("main")).containsText("我跑了三趟");
    assertNothingSerious(page);
    shoot(page, "joiners-joined-phone");
    page.locator("text=撤回").click();
    assertThat(page.locator("main")).not().containsText("我跑了三趟");
  }

  private String stranger() {
    return page(WIDE, "zh-CN").request().get("openness/cases.xhtml").text();
  }

  private static void assertFits(Page page) {
    assertThat(
            (Boolean)
                page.evaluate(
                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .isTrue();
  }

  private static void assertNothingSerious(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(it -> Set.of("serious", "critical").contains(it.getImpact()))
        .isEmpty();
  }
}
