package bihuan.supervision.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole ladder in the hands of those who climb it, to answer and release. */
class LadderBrowserTest extends Browser {

  private static final int WIDE = 1440;

  /** Of the demonstration: proposed, and with the bureau of government services. */
  private static final String UNIT = "d17";

  @Test
  void eachStepIsIssuedAnsweredAndReleasedByThoseWhoTakeIt() {
    var helen = at("helen", WIDE, "supervision/papers.xhtml?state=PROPOSED");
    nothingSerious(helen);
    shoot(helen, "ladder-1-proposed-desk");
    helen.locator(".picks li").filter(having("市政数局")).locator("a").first().click();
    var reminder = id(helen);
    var number = helen.locator("dl.facts a").first().textContent().strip().split(" ")[0];
    issue(helen, "乌营提〔");
    nothingSerious(helen);
    shoot(helen, "ladder-2-reminder-desk");

    var officer = at(UNIT + "-officer", WIDE, paper(reminder));
    press(officer, "acknowledgeForm:go", "已签收");
    var approver = at(UNIT + "-approver", WIDE, paper(reminder));
    var simon = at("simon", WIDE, paper(reminder));
    press(simon, "releaseForm:go", "已解除");

    var notice = propose(simon, number, "SUPERVISION_NOTICE");
    helen.navigate(paper(notice));
    issue(helen, "乌营督〔");
    answer(officer, approver, notice);
    simon.navigate(paper(notice));
    shoot(simon, "ladder-3-answered-desk");
    press(simon, "releaseForm:go", "已解除");

    var interview = propose(simon, number, "INTERVIEW");
    var leo = at("leo", PHONE, paper(interview));
    fits(leo);
    nothingSerious(leo);
    shoot(leo, "ladder-4-interview-phone");
    issue(leo, "乌营约〔");
    answer(officer, approver, interview);
    simon.navigate(paper(interview));
    press(simon, "releaseForm:go", "已解除");

    var cora = at("cora", WIDE, "home.xhtml");
    var report = propose(cora, number, "MAJOR_REPORT");
    helen.navigate(paper(report));
    issue(helen, "乌发改专报〔");
    officer.navigate(paper(report));
    assertThat(officer.locator("main")).not().containsText("乌发改专报");
    leo.navigate(paper(report));
    press(leo, "acknowledgeForm:go", "已签收");

    leo.navigate("loop/issue.xhtml?number=" + number);
    leo.locator("[id$='instructForm:words']").fill("请一周内拿出办法并报结果");
    leo.locator("[id$='instructForm:due']").fill(LocalDate.now().plusDays(7).toString());
    fits(leo);
    shoot(leo, "ladder-5-instruction-phone");
    leo.locator("[id$='instructForm:go']").click();
    leo.waitForURL("**/instructions/mandate.xhtml?id=*");
    var mandate = id(leo);
    nothingSerious(leo);

    cora.navigate(mandate(mandate));
    cora.locator("[id='handForm:unit']").click();
    cora.locator(".ui-selectonemenu-item").filter(having("市政数局")).first().click();
    press(cora, "handForm:go", "乌营批〔");
    officer.navigate(mandate(mandate));
    field(officer, "answerForm:answer").fill("已合并材料清单");
    press(officer, "answerForm:go", "待单位审签");
    approver.navigate(mandate(mandate));
    press(approver, "signForm:go", "待审阅");
    cora.navigate(mandate(mandate));
    nothingSerious(cora);
    shoot(cora, "ladder-6-mandate-desk");
    press(cora, "closeForm:go", "已办结");
    leo.navigate(mandate(mandate));
    assertThat(leo.locator("main")).containsText("已合并材料清单");
    fits(leo);
    shoot(leo, "ladder-7-what-came-of-it-phone");
  }

  @Test
  void theDeskAndTheMeetingsReadOnDeskAndPhone() {
    for (var width : new int[] {WIDE, PHONE}) {
      var simon = at("simon", width, "oversight/desk.xhtml");
      nothingSerious(simon);
      fits(simon);
      shoot(simon, "oversight-" + width);
      simon.navigate("instructions/meetings.xhtml");
      nothingSerious(simon);
      fits(simon);
      shoot(simon, "meetings-" + width);
      simon.locator(".picks a").first().click();
      simon.waitForURL("**/instructions/meeting.xhtml?id=*");
      nothingSerious(simon);
      fits(simon);
      shoot(simon, "meeting-" + width);
      simon.navigate("instructions/mandates.xhtml?state=SIGNED");
      nothingSerious(simon);
      fits(simon);
      shoot(simon, "mandates-" + width);
    }
  }

  private Page at(String account, int width, String path) {
    var page = signedIn(account, "Demo-2026", width);
    page.waitForURL("**/home.xhtml*");
    page.navigate(path);
    return page;
  }

  private static void issue(Page page, String label) {
    press(page, "issueForm:go", label);
  }

  private void answer(Page officer, Page approver, String id) {
    officer.navigate(paper(id));
    press(officer, "acknowledgeForm:go", "已签收");
    field(officer, "answerForm:answer").fill("已明确责任人，本周办结");
    press(officer, "answerForm:go", "待单位审签");
    approver.navigate(paper(id));
    press(approver, "signForm:go", "待审阅");
  }

  private static String propose(Page page, String number, String step) {
    page.navigate("loop/issue.xhtml?number=" + number);
    page.locator("#proposeAside").click();
    page.locator("[id$='proposeForm:step']").selectOption(step);
    page.locator("[id$='proposeForm:words']").fill("请查明情况，尽快办结");
    page.locator("[id$='proposeForm:go']").click();
    page.waitForURL("**/supervision/paper.xhtml?id=*");
    return id(page);
  }

  /** And reads what stands there then. */
  private static void press(Page page, String button, String then) {
    field(page, button).click();
    assertThat(page.locator("body")).containsText(then);
    assertThat(field(page, button)).hasCount(0);
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id='" + id + "']");
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static String id(Page page) {
    return page.url().replaceFirst(".*[?&]id=(\\d+).*", "$1");
  }

  private static String paper(String id) {
    return "supervision/paper.xhtml?id=" + id;
  }

  private static String mandate(String id) {
    return "instructions/mandate.xhtml?id=" + id;
  }

  private static void fits(Page page) {
    assertThat(
            (Boolean)
                page.evaluate(
                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .isTrue();
  }

  private static void nothingSerious(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(it -> Set.of("serious", "critical").contains(it.getImpact()))
        .isEmpty();
  }
}
