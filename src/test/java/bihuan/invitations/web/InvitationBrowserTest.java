package bihuan.invitations.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bihuan.Browser;
import bihuan.city.City;
import bihuan.panel.web.PanelSheetTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The office enters somebody and hands over a card; they accept on the phone. */
class InvitationBrowserTest extends Browser {

  private static final String NAME = "白灵";

  @Test
  void somebodyComesOntoThePanelInAMinute() {
    var office = signedIn("cora", "Demo-2026", 1440);
    var link = InvitationVisit.cardFor(office, NAME);
    shoot(office, "panel-card");

    var phone = page(PHONE);
    phone.navigate(link);
    shoot(phone, "panel-invitation");
    InvitationVisit.accept(phone, "bai.ling");
    assertThat(phone.locator("main")).containsText(NAME);
    shoot(phone, "panel-service-phone");

    var letter = phone.locator("a[href*='/pdf']").getAttribute("href");
    var pdf = phone.request().get(letter);
    org.assertj.core.api.Assertions.assertThat(pdf.status()).isEqualTo(200);
    org.assertj.core.api.Assertions.assertThat(pdf.headers().get("content-type"))
        .startsWith("application/pdf");

    var again = page(PHONE);
    again.navigate(link);
    assertThat(again.locator("main h2")).hasText("这份邀请已经用过");
    shoot(again, "panel-invitation-used");
  }

  @Test
  void theOfficeSeesWhoServesAndTheySeeTheirOwnService() {
    var office = signedIn("cora", "Demo-2026", 1440);
    office.navigate("panel/observers.xhtml");
    assertThat(office.locator("tbody tr").first()).isVisible();
    shoot(office, "panel-observers");
    office.navigate("panel/observers.xhtml?category=OPERATOR&district=HAINAN");
    assertThat(office.locator("tbody")).containsText("田野");
    assertThat(office.locator("tbody")).not().containsText("郭兴邦");
    office.navigate("panel/observers.xhtml?text=郭兴邦");
    office.locator("td.main a").first().click();
    assertThat(office.locator("main")).containsText("乌海供电公司");
    shoot(office, "panel-observer");
    office.setViewportSize(PHONE, 844);
    shoot(office, "panel-observer-phone");
    office.navigate("panel/edit.xhtml");
    shoot(office, "panel-edit-phone");

    var olga = signedIn("olga", "Demo-2026", 1440);
    olga.navigate("panel/service.xhtml");
    shoot(olga, "panel-service");
    olga.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    shoot(olga, "panel-service-dark");
  }

  @Test
  void whoeverOwesTheUndertakingIsAskedOnTheirFirstPageAndInTheJournal() {
    var phone = signedIn("olena", "Demo-2026", PHONE);
    assertThat(phone.locator("main a[href*='undertaking.xhtml']")).isVisible();
    shoot(phone, "undertaking-call");

    phone.navigate("journeys/app/");
    assertThat(phone.locator(".band a[href*='undertaking.xhtml']")).isVisible();
    shoot(phone, "undertaking-call-journal");
    phone.locator(".band a[href*='undertaking.xhtml']").click();
    assertThat(phone.locator("[id='undertaking:agreed']")).isVisible();
  }

  @Test
  void aSheetIsLookedThroughBeforeAnybodyIsTaken() throws Exception {
    var file = Path.of("target", "panel.xlsx");
    java.nio.file.Files.write(file, PanelSheetTest.sheetWithTwentySlips());
    var office = signedIn("cora", "Demo-2026", 1440);
    office.navigate("panel/import.xhtml");
    office.locator("input[type=file]").setInputFiles(file);
    office.locator("[id='look:go']").click();
    assertThat(office.locator(".bad-row")).hasCount(20);
    shoot(office, "panel-import");
    office.locator("[id='enter:go']").click();
    assertThat(office.locator(".card[role=status]")).containsText("480");
    var toMend = office.waitForDownload(() -> office.locator("[id='mend:go']").click()).path();
    office.locator("input[type=file]").setInputFiles(toMend);
    office.locator("[id='look:go']").click();
    assertThat(office.locator(".bad-row")).hasCount(20);
    assertThat(office.locator("p.note[role=status]")).containsText("1");
  }

  @Test
  void everyButtonOfThePanelDoesWhatItSays() {
    var office = signedIn("cora", "Demo-2026", 1440);
    entered(office, "解小满");
    office.navigate("panel/observers.xhtml?text=解小满");
    office.locator("[id='invite:way'] label").first().click();
    office.locator("[id='invite:go']").click();
    assertThat(office.locator("tbody")).containsText("解小满");
    shoot(office, "panel-invited-all");

    office.navigate("panel/observers.xhtml?text=解小满");
    assertThat(office.locator("[id='remind:go']")).isVisible();
    office.locator("[id='remind:go']").click();
    assertThat(office).hasURL(Pattern.compile(".*/invitations/pending.xhtml.*"));
    office.navigate("panel/observers.xhtml?text=解小满");
    var sheet = office.waitForDownload(() -> office.locator("a[href*='/api/panel/sheet']").click());
    org.assertj.core.api.Assertions.assertThat(sheet.suggestedFilename()).endsWith(".xlsx");
    office.locator("td.main a").first().click();
    office.locator("[id='contact:go']").click();
    assertThat(office.locator("#contact dl")).isVisible();
    office.locator("[id$=':withdraw']").first().click();
    assertThat(office.locator("[id='invite:go']")).isVisible();
    shoot(office, "panel-withdrawn");

    office.navigate("panel/observers.xhtml?text=田野");
    office.locator("td.main a").first().click();
    office.locator("summary", new Page.LocatorOptions().setHasText("续聘")).click();
    office.locator("[id='renew:go']").click();
    office.locator("[id='undo:go']").click();
    assertThat(office.locator("[id='undo:go']")).hasCount(0);
    office.locator("summary", new Page.LocatorOptions().setHasText("请假")).click();
    var day = LocalDate.now(City.ZONE).plusDays(20).toString();
    office.locator("[id='away:leaveFrom']").fill(day);
    office.locator("[id='away:leaveUntil']").fill(day);
    office.locator("[id='away:go']").click();
    office.locator("[id$=':end']").last().click();
    shoot(office, "panel-renewed-and-back");
  }

  private static void entered(Page office, String name) {
    office.navigate("panel/edit.xhtml");
    office.locator("[id='edit:name']").fill(name);
    office.locator("[id='edit:category']").selectOption("LAWYER");
    office.locator("[id='edit:go']").click();
    assertThat(office.locator("main h1")).hasText(name);
  }
}
