package bihuan.results.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import bihuan.Token;
import bihuan.Visitor;
import bihuan.city.City;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** What was answered is read at the desk and on a telephone, by the office and by others. */
class ResultsBrowserTest extends Browser {

  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  @ArquillianResource URL house;

  private Visitor cora;
  private Visitor stranger;
  private String campaign;

  @Test
  void resultsAreReadWithoutSeriousBarriersAtTheDeskAndOnATelephone() {
    ask();
    for (var width : new int[] {DESK, PHONE}) {
      var office = signedIn("cora", "Demo-2026", width);
      var results = "results/results.xhtml?id=" + campaign;
      look(office, results + "&question=overall&other=parts/manners", "交叉分析");
      look(office, results + "&text=told&words=窗口", "窗口让我跑了三次");
      look(office, "results/responses.xhtml?id=" + campaign, "第 6 份");
      shoot(office, "responses-" + width);
      look(office, "campaigns/calls.xhtml", "查看电话");
      look(office, "campaigns/campaign.xhtml?id=" + campaign, "还没有点名邀请谁");
      look(
          signedIn("lina", "Demo-2026", width), "results/told.xhtml?own=true&id=" + campaign, "只含");
      look(page(width), "results/told.xhtml?id=" + campaign, "5 份以上答卷");
    }
  }

  @Test
  void aMaliciousAnswerIsLeftOutWithAReasonAndCountsAgainWhenItWasNone() {
    ask();
    var office = signedIn("cora", "Demo-2026", DESK);
    office.navigate("results/responses.xhtml?id=" + campaign);
    office.locator("details.move summary").first().click();
    office.locator("textarea").first().fill("同一人连续恶意评价");
    office.locator("details[open] button").click();

    assertThat(office.locator("main")).containsText("剔除：同一人连续恶意评价");
    assertThat(cora.get("api/campaigns/" + campaign + "/results").text())
        .contains("\"answers\":5", "\"excluded\":1");
    office.locator("[id$=':in:go']").click();
    assertThat(office.locator("main")).not().containsText("剔除：同一人");
  }

  @Test
  void oneOfSeveralIsCalledBackAndStaysUntilTheyHaveHeardWhatBecameOfIt() {
    ask();
    ask();
    var office = signedIn("cora", "Demo-2026", DESK);
    office.navigate("campaigns/calls.xhtml");
    var one =
        office.locator(".picks > li").filter(new Locator.FilterOptions().setHasText("前回访")).last();
    one.locator("details summary").click();
    one.getByLabel("情况属实，正在整改").check();
    one.locator("textarea").fill("确实跑了三次");
    one.locator("details button").click();

    assertThat(office.locator("main")).containsText("情况属实，正在整改 确实跑了三次");
  }

  /** Six have answered, one of them badly and with a name. */
  private void ask() {
    var root = URI.create(house.toString());
    cora = Visitor.signedIn(root, "zh-CN", "cora", "Demo-2026");
    stranger = Visitor.stranger(root, "zh-CN");
    var plan =
        """
        {"titleZh": "办事之后", "titleEn": "After a service", "leadZh": "", "leadEn": "",
         "questionnaire": "service_satisfaction", "opensOn": "%s", "oncePer": "ANY",
         "naming": "OPTIONAL", "pages": []}
        """
            .formatted(LocalDate.now(City.ZONE));
    campaign = found(cora.send("POST", "api/campaigns", plan).text(), "\"id\":\"(\\d+)\"");
    var links =
        cora.send(
            "POST",
            "api/campaigns/" + campaign + "/links",
            "{\"process\": \"P04\", \"step\": 0, \"unit\": \"D05\", \"kiosk\": false}");
    cora.send("PUT", "api/campaigns/" + campaign + "/opening", "{}");
    var token = found(links.text(), "\"token\":\"([^\"]+)\"");
    for (var it = 0; it < 5; it++) {
      answer(token, "{\"overall\": \"5\"}", "");
    }
    answer(token, "{\"overall\": \"1\", \"told\": \"窗口让我跑了三次\"}", "13000000031");
    page(DESK)
        .waitForCondition(
            () ->
                cora.get("api/campaigns/" + campaign + "/results")
                    .text()
                    .contains("\"answers\":6"));
  }

  private void answer(String token, String answers, String phone) {
    var sent =
        stranger.send(
            "POST",
            "api/asked-forms/" + token + "/answers",
            """
            {"sending": "%s", "answers": %s, "language": "zh-CN", "seconds": 40, "name": "", "phone": "%s"}
            """
                .formatted(Token.random(30), answers, phone));
    assertThat(sent.status()).as(sent.text()).isEqualTo(201);
  }

  private static void look(Page page, String path, String text) {
    page.navigate(path);
    assertThat(page.locator("main")).containsText(text);
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(it -> SERIOUS.contains(it.getImpact()))
        .isEmpty();
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
        .as("%s is as wide as its window", path)
        .isEqualTo(true);
  }

  private static String found(String text, String pattern) {
    var it = Pattern.compile(pattern.replace(":", ":\\s*")).matcher(text);
    assertThat(it.find()).as(pattern + " in " + text).isTrue();
    return it.group(1);
  }
}
