package bihuan.loop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bihuan.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** One issue from the telephone at the counter to its closing, in the hands of seven people. */
class SevenPeopleBrowserTest extends Browser {

  private static final int OFFICE = 1440;

  @Test
  void anIssueGoesFromHandToHandUntilItIsClosed() throws IOException {
    var olga = signedIn("olga", OFFICE_PASSWORD, PHONE);
    var number = file(olga);

    var cora = at("cora", OFFICE, number);
    shoot(cora, "walk-2-triage");
    accept(cora);
    review(cora);
    assign(cora);
    shoot(cora, "walk-3-assigned");

    var lina = at("lina", OFFICE, number);
    shoot(lina, "walk-4-to-sign");
    press(lina, "SIGN");
    assertThat(deed(lina, "REPORT")).isVisible();
    supervise(number);
    lina.reload();
    askTheReporter(lina, cora, olga, number);
    lina.navigate("loop/issue.xhtml?number=" + number);
    report(lina);

    var aidan = at("aidan", OFFICE, number);
    shoot(aidan, "walk-6-to-sign-off");
    press(aidan, "SIGN_OFF");
    assertThat(deed(aidan, "SIGN_OFF")).hasCount(0);

    var carl = at("carl", OFFICE, number);
    shoot(carl, "walk-7-review");
    sendToVerify(carl);

    verify(number);

    cora.navigate("loop/issue.xhtml?number=" + number);
    improve(cora);
    lina.navigate("loop/issue.xhtml?number=" + number);
    adopt(lina);
    aidan.navigate("loop/issue.xhtml?number=" + number);
    press(aidan, "SIGN_IMPROVEMENT");
    assertThat(named(aidan, "SIGN_IMPROVEMENT")).hasCount(0);
    cora.reload();
    press(cora, "CLOSE");
    assertThat(named(cora, "CLOSE")).hasCount(0);
    assertThat(named(cora, "REOPEN")).hasCount(1);
    shoot(cora, "walk-9-closed");

    olga.navigate("loop/issue.xhtml?number=" + number);
    assertThat(olga.locator("main")).containsText("请统一同意书的样式");
    shoot(olga, "walk-10-what-became-of-it");
  }

  private static final String OFFICE_PASSWORD = "Demo-2026";

  private String file(Page olga) {
    olga.navigate("loop/file-issue.xhtml");
    option(olga, "file:process", "P04");
    shoot(olga, "walk-1-where");
    olga.locator("[data-goes='1']").click();
    field(olga, "file:title").fill("两家银行要的同意书不一样");
    field(olga, "file:fact").fill("同一份同意书在两家银行被要求重写，请统一同意书的样式。");
    shoot(olga, "walk-1-what");
    olga.locator("[data-goes='1']").click();
    shoot(olga, "walk-1-who");
    field(olga, "file:go").click();
    var number = olga.locator(".big.number").textContent().strip();
    shoot(olga, "walk-1-filed");
    return number;
  }

  private static void accept(Page cora) {
    var deed = open(cora, "ACCEPT");
    option(cora, "accept:kind", "BLOCKAGE");
    choose(cora, "accept:measure", "");
    deed.locator("select[id='accept:cause']").selectOption("NO_COMMON_FORM");
    option(cora, "accept:nature", "COMMON");
    option(cora, "accept:grade", "A");
    deed.locator("[id='accept:go']").click();
    assertThat(field(cora, "accept:go")).hasCount(0);
  }

  private static void review(Page cora) {
    field(cora, "outgoingForm:outgoingTitle").fill("同意书样式不统一");
    field(cora, "outgoingForm:outgoing").fill("两家银行对同一份同意书要求不同，申请人要重写。");
    field(cora, "outgoingForm:go").click();
    assertThat(deed(cora, "ASSIGN")).isVisible();
  }

  private static void assign(Page cora) {
    open(cora, "ASSIGN");
    choose(cora, "assign:lead", "市自然资源局");
    field(cora, "assign:go").click();
    assertThat(field(cora, "assign:go")).hasCount(0);
  }

  /** The office rewords what fishes, on the way to the reporter and back. */
  private void askTheReporter(Page lina, Page cora, Page olga, String number) {
    open(lina, "ASKED_REPORTER");
    field(lina, "ask:question").fill("您是谁？在哪家银行？");
    field(lina, "ask:go").click();
    assertThat(lina.locator("main")).containsText("等待营商办转给反映人");
    olga.navigate("loop/issue.xhtml?number=" + number);
    assertThat(olga.locator("main")).not().containsText("您是谁");

    cora.navigate("home.xhtml");
    assertThat(cora.locator("[aria-label='等转达的提问和答复']")).containsText(number);
    cora.navigate("loop/issue.xhtml?number=" + number);
    shoot(cora, "walk-5-question");
    cora.locator("[id$='forwardForm:question']").fill("在哪家银行？");
    cora.locator("[id$='forwardForm:go']").click();
    assertThat(cora.locator("main")).containsText("改写后转达：在哪家银行？");

    olga.navigate("loop/issue.xhtml?number=" + number);
    olga.locator("[id$='answerForm:answer']").fill("两家都在海勃湾，我姓欧阳");
    olga.locator("[id$='answerForm:go']").click();
    assertThat(olga.locator("[id$='answerForm:go']")).hasCount(0);
    assertThat(olga.locator("main")).not().containsText("您是谁");
    cora.navigate("loop/issue.xhtml?number=" + number);
    assertThat(cora.locator("mark", new Page.LocatorOptions().setHasText("欧阳"))).hasCount(1);
    cora.locator("[id$='passForm:passedOn']").fill("两家都在海勃湾");
    cora.locator("[id$='passForm:go']").click();
    assertThat(cora.locator("[id$='passForm:go']")).hasCount(0);
    lina.navigate("loop/issue.xhtml?number=" + number);
    assertThat(lina.locator("main")).containsText("两家都在海勃湾改写后转达");
    shoot(lina, "walk-5-answer");
  }

  private void supervise(String number) {
    var simon = at("simon", OFFICE, number);
    open(simon, "SUPERVISED");
    field(simon, "supervise:words").fill("请按期办结");
    field(simon, "supervise:go").click();
    assertThat(simon.locator("main")).containsText("请按期办结");
    shoot(simon, "walk-5-supervised");
  }

  private static void report(Page lina) throws IOException {
    var deed = open(lina, "REPORT");
    field(lina, "report:measures").fill("会同银行统一了同意书样式，已上墙公示。");
    deed.locator("select[id='report:conclusion']").selectOption("SOLVED");
    upload(deed);
    shoot(lina, "walk-5-reported");
    field(lina, "report:go").click();
    assertThat(field(lina, "report:go")).hasCount(0);
  }

  private static void sendToVerify(Page carl) {
    open(carl, "SEND_TO_VERIFY");
    choose(carl, "sendToVerify:verifier", "魏核");
    option(carl, "sendToVerify:method", "SITE_VISIT");
    field(carl, "sendToVerify:go").click();
    assertThat(field(carl, "sendToVerify:go")).hasCount(0);
  }

  private void verify(String number) {
    var vera = signedIn("vera", OFFICE_PASSWORD, PHONE);
    vera.navigate("loop/verify.xhtml?number=" + number);
    option(vera, "verdict:contacted", "true");
    option(vera, "verdict:solved", "true");
    option(vera, "verdict:satisfaction", "5");
    shoot(vera, "walk-8-verify");
    field(vera, "verdict:go").click();
    assertThat(field(vera, "verdict:go")).hasCount(0);
    shoot(vera, "walk-8-verified");
  }

  private static void improve(Page cora) {
    open(cora, "IMPROVE");
    field(cora, "improve:words").fill("请推广到全市所有银行网点。");
    field(cora, "improve:go").click();
    assertThat(field(cora, "improve:go")).hasCount(0);
  }

  private static void adopt(Page lina) throws IOException {
    var deed = open(lina, "ADOPT");
    option(lina, "adopt:change", "RULE");
    field(lina, "adopt:words").fill("印发全市统一样式，各网点一次告知。");
    upload(deed);
    field(lina, "adopt:go").click();
    assertThat(lina.locator("main")).containsText("印发全市统一样式");
    shoot(lina, "walk-9-improved");
  }

  private Page at(String account, int width, String number) {
    var page = signedIn(account, OFFICE_PASSWORD, width);
    page.navigate("loop/issue.xhtml?number=" + number);
    return page;
  }

  private static Locator deed(Page page, String move) {
    return page.locator("details[data-move='" + move + "']");
  }

  /** What comes naturally is open already. */
  private static Locator open(Page page, String move) {
    var named = named(page, move);
    if (named.getAttribute("data-folded") != null) {
      named.click();
    }
    return deed(page, move);
  }

  private static Locator named(Page page, String move) {
    return page.locator("[data-move='" + move + "']");
  }

  private static void press(Page page, String move) {
    open(page, move).locator("button[type='submit']").click();
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id='" + id + "']");
  }

  private static void option(Page page, String id, String value) {
    var input = page.locator("input[name='" + id + "'][value='" + value + "']");
    page.locator("label[for='" + input.getAttribute("id") + "']").click();
  }

  /** From a list with a filter; the first of those that hold the words. */
  private static void choose(Page page, String id, String words) {
    field(page, id).click();
    var panel = page.locator("[id='" + id + "_panel']");
    panel.locator("input.ui-selectonemenu-filter").fill(words);
    panel
        .locator("li.ui-selectonemenu-item:not(.ui-noselection-option):visible")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first()
        .click();
  }

  private static void upload(Locator deed) throws IOException {
    var content = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", content);
    deed.locator(".evidence-upload input[type='file']")
        .last()
        .setInputFiles(new FilePayload("proof.jpg", "image/jpeg", content.toByteArray()));
    assertThat(deed.locator(".evidence-file .evidence-remove")).isVisible();
  }
}
