package bihuan.catalogue.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import bihuan.Codes;
import bihuan.city.City;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueBrowserTest extends Browser {

  private static final String TOMORROW = LocalDate.now(City.ZONE).plusDays(1).toString();

  @Test
  void ofTwoEditorsOnePublishesTheOtherLosesNothingAndTheHistoryTellsWhatChanged() {
    var cora = signedIn("cora", "Demo-2026", DESK);
    cora.waitForURL("**/home.xhtml*");
    cora.navigate("catalogue/process.xhtml?code=P10");
    cora.locator("[id='change:go']").click();
    cora.waitForURL("**/catalogue/draft.xhtml?code=P10");
    var carl = signedIn("carl", "Demo-2026", DESK);
    carl.waitForURL("**/home.xhtml*");
    carl.navigate("catalogue/draft.xhtml?code=P10");

    cora.locator("[id='draft:visits']").fill("4");
    var documents = cora.locator("[id$=':documentName']");
    var before = documents.count();
    cora.locator("[id='draft:addDocument']").click();
    assertThat(documents).hasCount(before + 1);
    cora.locator("[id$=':documentEnglish']").last().fill("Power of attorney");
    cora.locator("[id='draft:save']").click();
    assertThat(cora.locator(".of-document .at-row")).hasText("名称：没有填写");
    documents.last().fill("授权委托书");
    cora.locator("[id='draft:save']").click();
    assertThat(cora.locator(".of-document .at-row")).hasCount(0);
    assertThat(cora.locator(".ui-messages-info")).isVisible();
    assertThat(cora.locator("#compare tr.changed")).hasCount(1);
    assertThat(cora.locator("#compare tr.added td[data-label]").last()).hasText("授权委托书");
    assertNothingSerious(cora);

    carl.locator("[id='draft:visits']").fill("9");
    carl.locator("[id='draft:save']").click();
    assertThat(carl.locator(".overtaken")).containsText("授权委托书");
    assertThat(carl.locator("[id='draft:visits']")).hasValue("9");
    shoot(carl, "catalogue-overtaken");

    cora.locator("[id='draft:from']").fill(TOMORROW);
    cora.locator("[id='draft:reason']").fill("窗口改为当场受理");
    cora.locator("[id='draft:publish']").click();
    cora.waitForURL("**/catalogue/history.xhtml?code=P10");
    assertThat(cora.locator(".edition").first()).hasClass("card edition coming");
    assertThat(cora.locator(".edition").first()).containsText("授权委托书");
    assertThat(cora.locator(".edition").first()).containsText("窗口改为当场受理");
    assertThat(cora.locator(".edition tr.changed")).hasCount(1);
    assertNothingSerious(cora);
    shoot(cora, "catalogue-history");

    carl.locator("[id='draft:publish']").click();
    assertThat(carl.locator("[id='draft:again']")).isVisible();
    assertThat(carl.locator("[id='draft:visits']")).hasValue("9");
  }

  @Test
  void theCodeOnACardLeadsAPhoneToTheReportAboutThatService() {
    var desk = signedIn("cora", "Demo-2026", DESK);
    desk.waitForURL("**/home.xhtml*");
    desk.navigate("catalogue/cards.xhtml?code=P06");
    var code = Codes.read(desk.locator(".teller img").screenshot());
    assertThat(code).endsWith("/catalogue/tell.xhtml?process=P06");

    var phone = page(PHONE);
    phone.navigate(code);
    assertThat(phone.locator("h2").first()).isVisible();
    assertThat(
            (Boolean)
                phone.evaluate(
                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .isTrue();
    assertNothingSerious(phone);
    shoot(phone, "catalogue-tell");
    phone.locator("#tell").click();

    phone.waitForURL("**/loop/report.xhtml?process=P06");
    assertThat(phone.locator("input[value='P06']")).isChecked();
  }

  @Test
  void aFileIsLookedThroughBeforeAnyOfItIsTakenIn() {
    var desk = signedIn("cora", "Demo-2026", DESK);
    desk.waitForURL("**/home.xhtml*");
    var catalogue = desk.request().get("api/catalogue").body();
    desk.navigate("catalogue/arrivals.xhtml");

    look(desk, "catalogue.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11});
    assertThat(desk.locator("[id='look:fileMessage']")).containsText(".xlsx");
    look(desk, "catalogue.xlsx", catalogue);

    assertThat(desk.locator("table.cards tr.same")).not().hasCount(0);
    assertThat(desk.locator(".arrivals tr.bad")).hasCount(0);
    assertNothingSerious(desk);
  }

  private static void look(Page page, String name, byte[] content) {
    page.locator("input[type='file']")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    page.locator("[id='look:go']").click();
  }

  private static void assertNothingSerious(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(it -> Set.of("serious", "critical").contains(it.getImpact()))
        .isEmpty();
  }
}
