package bihuan.rounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bihuan.Browser;
import bihuan.city.City;
import bihuan.invitations.web.InvitationVisit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The office plans a round and asks two people; one says yes on the phone, the other no. */
class RoundBrowserTest extends Browser {

  private static final String TITLE = "浏览器里走一轮";
  private static final String ROWS = "table.cards tbody tr";

  @Test
  void aRoundGoesFromItsDraftToTheAnswersOfThoseItAsks() {
    var office = signedIn("cora", "Demo-2026", DESK);
    var willing = onThePanel(office, "安佳", "an.jia");
    var unwilling = onThePanel(office, "包容", "bao.rong");

    draft(office);
    plan(office);
    send(office, "安佳", "an.jia", "包容");
    send(office, "包容", "bao.rong", "安佳");
    assertThat(rowOf(office, "安佳")).hasCount(1);
    assertThat(rowOf(office, "包容")).hasCount(1);
    shoot(office, "round-planned");
    office.locator("[id='announcement:announce']").click();
    assertThat(office.locator("[id='announcement:announce']")).hasCount(0);

    open(willing);
    willing.locator("[id='acceptance:accept']").click();
    assertThat(willing.locator("[id='giving:putUp']")).isVisible();
    shoot(willing, "round-accepted-phone");

    open(unwilling);
    unwilling.locator("details.move summary").click();
    unwilling.locator("[id='declining:decline']").click();
    assertThat(unwilling.locator("[id='declining:reason']")).hasAttribute("aria-invalid", "true");
    unwilling.locator("[id='declining:reason']").fill("那几天在外地");
    unwilling.locator("[id='declining:decline']").click();
    assertThat(unwilling).hasURL(Pattern.compile(".*/rounds/tasks.xhtml.*"));

    office.reload();
    assertThat(rowOf(office, "安佳")).containsText("已接受");
    assertThat(rowOf(office, "包容")).containsText("那几天在外地");
    shoot(office, "round-answered");
  }

  private Page onThePanel(Page office, String name, String account) {
    var phone = page(PHONE);
    phone.navigate(InvitationVisit.cardFor(office, name));
    InvitationVisit.accept(phone, account);
    return phone;
  }

  private static void draft(Page office) {
    var today = LocalDate.now(City.ZONE);
    office.navigate("rounds/draft.xhtml");
    office.locator("[id='round:title']").fill(TITLE);
    label(office, "round:kind", "MONTHLY");
    office.locator("[id='round:begins']").fill(today.toString());
    office.locator("[id='round:ends']").fill(today.plusDays(14).toString());
    office.locator("[id='round:processes']").click();
    var processes = office.locator("[id='round:processes_panel']");
    processes.locator("input[type='text']").fill("P05");
    processes.locator("li:visible .ui-chkbox-box").first().click();
    office.keyboard().press("Escape");
    label(office, "round:districts", "HAIBOWAN");
    label(office, "round:districts", "WUDA");
    label(office, "round:forms", "APPLICANT");
    office.locator("[id='round:save']").click();
    assertThat(office.locator("main h1")).hasText(TITLE);
  }

  private static void plan(Page office) {
    office.locator("[id='plan:visits']").fill("2");
    office.locator("[id='plan:together']").selectOption("1");
    office.locator("[id='plan:propose']").click();
    assertThat(office.locator(ROWS)).hasCount(2);
  }

  /**
   * One of the two visits is theirs, and the other is for the other, whomever the planner chose.
   */
  private static void send(Page office, String name, String account, String other) {
    if (rowOf(office, name).count() > 0) {
      return;
    }
    var spare = office.locator(ROWS).filter(without(other));
    (spare.count() > 0 ? spare : office.locator(ROWS)).first().locator("a").click();
    office.locator("[id='moving:account']").selectOption(account);
    office.locator("[id='moving:go']").click();
    assertThat(rowOf(office, name)).hasCount(1);
  }

  private static Locator.FilterOptions without(String name) {
    return new Locator.FilterOptions().setHasNotText(name);
  }

  private static void open(Page phone) {
    phone.navigate("rounds/tasks.xhtml");
    phone.locator("main a[href*='task.xhtml']").click();
    assertThat(phone.locator("main")).containsText(TITLE);
  }

  private static Locator rowOf(Page office, String name) {
    return office.locator(ROWS).filter(new Locator.FilterOptions().setHasText(name));
  }

  private static void label(Page page, String id, String value) {
    var input = page.locator("input[name='" + id + "'][value='" + value + "']");
    page.locator("label[for='" + input.getAttribute("id") + "']").click();
  }
}
