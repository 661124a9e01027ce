package bihuan.forms.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EditorBrowserTest extends Browser {

  @Test
  void aQuestionnaireIsBuiltByKeyboardTriedOnThePhoneCheckedAndPublished() {
    var cora = begun("键盘问卷");

    add(cora, "rating");
    type(cora, "办事满意吗？");
    assertThat(cora.locator("#name")).hasValue("办事满意吗");
    cora.locator("#name").fill("satisfied");
    open(cora, "回答之后");
    cora.locator("#fires-opens").selectOption("worst2");
    add(cora, "several");
    type(cora, "哪里不满意？");
    cora.locator("#choice-0-zh-CN").fill("排队");
    cora.locator("#choice-1-zh-CN").fill("材料");
    cora.keyboard().press("Enter");
    cora.keyboard().type("态度");
    open(cora, "什么时候问");
    cora.locator("#when-add").press("Enter");
    cora.locator("#when-0-op").selectOption("most");
    cora.locator("#when-0-value").fill("2");

    var phone = cora.locator("#preview .screen");
    assertThat(phone).not().containsText("哪里不满意");
    phone.locator("#trial-satisfied-1").check();
    assertThat(phone).containsText("哪里不满意");
    assertThat(phone).containsText("态度");
    cora.locator("#trial-page").press("Enter");
    var page = cora.frameLocator("#preview iframe");
    assertThat(page.locator("#main")).containsText("办事满意吗？");
    cora.locator("#trial-page").press("Enter");

    cora.locator(".question[aria-current]").focus();
    cora.keyboard().press("Alt+ArrowUp");
    assertThat(cora.locator("#moved")).hasText("“哪里不满意？”现在是第 1 个，一共 2 个");
    assertThat(cora.locator(".question:focus")).containsText("哪里不满意");
    cora.keyboard().press("Alt+ArrowDown");
    cora.keyboard().press("Delete");
    assertThat(cora.locator(".question")).hasCount(2);
    cora.keyboard().press("Control+z");
    assertThat(cora.locator(".question")).hasCount(3);

    open(cora, "写成公式");
    cora.locator("#term-relevant").fill("${nobody} <= 2");
    assertThat(cora.locator("#fault-relevant")).hasText("没有名为“nobody”的问题");
    cora.locator("#publish").press("Enter");
    assertThat(cora.locator("#flaws")).containsText("没有名为“nobody”的问题");
    assertNothingSerious(cora);
    shoot(cora, "editor");

    cora.locator("#term-relevant").fill("${satisfied} <= 2");
    assertThat(cora.locator("#fault-relevant")).hasText("");
    cora.keyboard().press("Control+s");
    assertThat(cora.locator("#flaws")).containsText("没有要改的地方");
    cora.locator("#publish").press("Enter");
    cora.waitForURL("**/forms/questionnaire.xhtml?code=*");
    assertThat(cora.locator("main")).containsText("在用");
    assertThat(cora.locator("main")).containsText("${satisfied} <= 2");
  }

  @Test
  void ofTwoAuthorsNeitherLosesAnythingAndWithoutANetworkItIsKept() {
    var cora = begun("两人问卷");
    add(cora, "text");
    type(cora, "甲问");
    saved(cora);
    var carl = signedIn("carl", "Demo-2026", PHONE);
    carl.navigate(cora.url());
    assertThat(carl.locator("#outline")).containsText("甲问");
    add(carl, "integer");
    type(carl, "乙问");
    saved(carl);
    assertNothingSerious(carl);
    shoot(carl, "editor-phone");

    add(cora, "date");
    type(cora, "丙问");
    cora.keyboard().press("Control+s");
    assertThat(cora.locator("#conflict")).containsText("在您打开之后改过");
    cora.locator("#conflict button").first().click();
    assertThat(cora.locator("#saved")).containsText("已保存");
    carl.reload();
    assertThat(carl.locator("#outline")).containsText("丙问");

    cora.context().setOffline(true);
    cora.locator("[id='text-label-zh-CN']").fill("断网时写的");
    assertThat(cora.locator("#saved")).hasText("没有网络；改动保存在这个浏览器里");
    cora.context().setOffline(false);
    assertThat(cora.locator("#saved")).containsText("已保存");
    carl.reload();
    assertThat(carl.locator("#outline")).containsText("断网时写的");
  }

  @Test
  void questionsComeFromElsewhereAreDraggedAndSpeakAThirdLanguage() {
    var cora = begun("拿来的问卷");
    add(cora, "text");
    type(cora, "自己的问题");
    take(cora, "从现成问题中选");
    assertThat(cora.locator("#q-whole ~ ol .question").nth(1)).isVisible();
    cora.locator("#add").click();
    cora.locator("#adding summary:text-is('从另一份问卷复制')").click();
    cora.locator("#other").selectOption("service_satisfaction");
    take(cora, null);
    var title = "您对这次服务满意吗？";
    var first = cora.locator("#q-whole ~ ol .question").first();
    cora.locator(".question", new Page.LocatorOptions().setHasText(title)).hover();
    cora.mouse().down();
    first.hover(new Locator.HoverOptions().setForce(true).setPosition(20, 6));
    first.hover(new Locator.HoverOptions().setForce(true).setPosition(20, 3));
    cora.mouse().up();
    assertThat(cora.locator("#moved")).containsText("现在是第 1 个");
    assertThat(cora.locator("#q-whole ~ ol .question").first()).containsText(title);

    cora.locator("#q-whole").click();
    cora.locator("#language-new").fill("mn");
    cora.locator("#fields button:text-is('添加语言')").click();
    cora.locator("#q-whole ~ ol .question").nth(1).click();
    assertThat(cora.locator(".tongues [id='text-label-zh-CN']").first()).isVisible();
    cora.locator("[id='text-label-mn']").fill("Асуулт");
    saved(cora);
    assertThat(cora.locator("#flaws")).containsText("mn");
    cora.reload();
    cora.locator("#q-whole ~ ol .question").nth(1).click();
    assertThat(cora.locator("[id='text-label-mn']")).hasValue("Асуулт");
  }

  @Test
  void aLargeFormWithACircleAndMarkupOpensAndSaysWhatIsWrong() {
    var cora = begun("五百问");
    assertThat(cora.evaluate(LARGE)).isEqualTo(200);
    cora.reload();
    assertThat(cora.locator(".question")).hasCount(501);
    assertThat(cora.locator(".question").nth(2)).containsText("<img src=x onerror=");
    assertThat(cora.locator("#outline img, #preview img")).hasCount(0);
    assertThat(cora.locator("#flaws")).containsText("互相依赖");
    assertThat(cora.locator("#publish")).isVisible();

    cora.locator(".question").nth(4).click();
    cora.locator("[id='text-label-zh-CN']").fill("改过的题目");
    saved(cora);
    cora.reload();
    assertThat(cora.locator(".question").nth(4)).containsText("改过的题目");
    assertThat((boolean) cora.evaluate("window.hit === undefined")).isTrue();
    cora.locator("#publish").click();
    assertThat(cora.locator("#flaws")).isFocused();
    assertThat(cora.locator("#flaws")).containsText("须改");
  }

  /** Five hundred questions, ten thousand choices, two that ask for each other, and markup. */
  private static final String LARGE =
      """
      async () => {
        const { code, token } = document.getElementById('editor').dataset;
        const items = [];
        for (let i = 0; i < 500; i += 1) {
          items.push({ type: 'INTEGER', name: 'q' + i, label: { 'zh-CN': '第 ' + i + ' 问' }, relevant: i > 20 ? '${q' + (i - 1) + '} >= 0' : '' });
        }
        items[1] = { type: 'ONE', name: 'q1', list: 'many', label: { 'zh-CN': '<img src=x onerror=window.hit=1>' } };
        items[10] = { type: 'CALCULATION', name: 'q10', calculation: '${q11} + 1' };
        items[11] = { type: 'CALCULATION', name: 'q11', calculation: '${q10} + 1' };
        const choices = [];
        for (let i = 0; i < 10000; i += 1) choices.push({ name: 'c' + i, label: { 'zh-CN': '选项 ' + i } });
        const form = { id: code, version: '1', title: { 'zh-CN': '五百问' }, languages: ['zh-CN'], language: 'zh-CN', items, lists: { many: { choices } } };
        const answer = await fetch('../api/questionnaires/' + encodeURIComponent(code) + '/draft?revision=1', {
          method: 'PUT', body: JSON.stringify(form), headers: { 'X-Bihuan-Token': token, 'Content-Type': 'application/octet-stream' } });
        return answer.status;
      }
      """;

  private static void take(Page page, String from) {
    if (from != null) {
      page.locator("#add").click();
      page.locator("#adding summary:text-is('" + from + "')").click();
    }
    page.locator("#adding details[open] .pickable li:not(:has(ul)) input").first().check();
    page.locator("#adding details[open] button:text-is('添加所选')").click();
    assertThat(page.locator("#adding")).isHidden();
  }

  private Page begun(String title) {
    var page = signedIn("cora", "Demo-2026", DESK);
    page.navigate("forms/questionnaires.xhtml");
    page.locator("[id='beginForm:chinese']").fill(title);
    page.locator("[id='beginForm:go']").click();
    page.waitForURL("**/forms/questionnaire.xhtml?code=*");
    page.locator("#edit").click();
    page.waitForURL("**/forms/editor.xhtml?code=*");
    assertThat(page.locator("#q-whole")).isVisible();
    return page;
  }

  private static void add(Page page, String kind) {
    page.locator("#add").press("Enter");
    page.locator("[data-kind='" + kind + "']").press("Enter");
    assertThat(page.locator("[id='text-label-zh-CN']")).isFocused();
  }

  private static void type(Page page, String text) {
    page.keyboard().type(text);
    page.keyboard().press("Tab");
  }

  private static void open(Page page, String part) {
    page.locator("#fields summary:text-is('" + part + "')").press("Enter");
  }

  private static void saved(Page page) {
    page.keyboard().press("Control+s");
    assertThat(page.locator("#saved")).hasText(Pattern.compile("已保存 \\d.*"));
  }

  private static void assertNothingSerious(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(it -> Set.of("serious", "critical").contains(it.getImpact()))
        .isEmpty();
  }
}
