package bihuan.forms.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the editor does with a definition, in a browser without a server. */
class EditedFormBrowserTest {

  private static final Path SCRIPT = Path.of("src/main/webapp/resources/js/editor-form.js");

  private static final String FORM =
      """
      {languages: ['zh-CN', 'en'], language: 'zh-CN', title: {en: 'T'},
       items: [{type: 'ONE', name: 'a', label: {en: 'A'}, list: 'l'},
               {type: 'SEVERAL', name: 'b', label: {en: 'About ${a}'}, list: 'l', relevant: "${a} = 'x'"},
               {type: 'GROUP', name: 'g', items: [{type: 'INTEGER', name: 'n', constraint: '. > ${ a }'}]},
               {type: 'DATE', name: 'd'}],
       lists: {l: {choices: [{name: 'x', label: {en: 'X'}}, {name: 'y', label: {en: 'Y'}}]}}}\
      """;

  private static Playwright playwright;
  private static Page page;

  @BeforeAll
  static void open() {
    playwright = Playwright.create();
    page =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")))
            .newPage();
    page.evaluate("() => { window.bihuan = {}; }");
    page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPT));
  }

  @BeforeEach
  void begin() {
    page.evaluate("() => { window.f = " + FORM + "; window.m = window.bihuan.form; }");
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  @Test
  void aNewNameGoesIntoEveryFormulaAndText() {
    page.evaluate("m.rename(f, f.items[0], 'rated')");

    assertThat(page.evaluate("f.items[1].relevant")).isEqualTo("${rated} = 'x'");
    assertThat(page.evaluate("f.items[1].label.en")).isEqualTo("About ${rated}");
    assertThat(page.evaluate("f.items[2].items[0].constraint")).isEqualTo(". > ${rated}");
  }

  @Test
  void aConditionOfTheBuilderIsReadAsItWasWritten() {
    for (var it :
        List.of(
            "${a} = 'x'",
            "${a} != 'x' and ${n} > 3",
            "${n} <= 3 or selected(${b}, 'y')",
            "not(selected(${b}, 'y'))",
            "(${a} = 'x' or ${a} = 'y') and ${d} >= date('2026-05-04')",
            "(selected(${b}, 'x') or selected(${b}, 'y'))",
            "${a} != ''",
            "${n} = ''",
            "${a} = \"it's and or\"")) {
      assertThat(page.evaluate("it => m.conditionText(f, m.readCondition(it))", it)).isEqualTo(it);
    }
  }

  @Test
  void aConditionThatTheBuilderCannotShowIsLeftToItsAuthor() {
    for (var it : List.of("${a} = 'x' and (${n} > 1 or ${b} = 'y')", "today() > 3", "not(${a})")) {
      assertThat(page.evaluate("it => m.readCondition(it)", it)).as(it).isNull();
    }
  }

  @Test
  void questionsGoOutOfGroupsAndIntoThem() {
    assertThat(page.evaluate("m.moveIn(f, f.items[3])")).isEqualTo(true);
    assertThat(page.evaluate("f.items[2].items.map((it) => it.name)")).isEqualTo(List.of("n", "d"));
    assertThat(page.evaluate("m.moveOut(f, f.items[2].items[0])")).isEqualTo(true);
    assertThat(page.evaluate("f.items.map((it) => it.name)"))
        .isEqualTo(List.of("a", "b", "g", "n"));
    assertThat(page.evaluate("m.shift(f, f.items[0], -1)")).isEqualTo(false);
    assertThat(page.evaluate("m.moveTo(f, f.items[2], f.items[2].items[0], 'after')"))
        .isEqualTo(false);
  }

  @Test
  void whatIsTakenOverHasNamesAndListsOfItsOwn() {
    page.evaluate(
        "() => { const o = "
            + FORM
            + "; o.lists.l.choices.pop(); f.items.push(...m.adopted(f, o, [o.items[0],"
            + " o.items[1]])); }");

    assertThat(page.evaluate("f.items[4].name")).isEqualTo("a_2");
    assertThat(page.evaluate("f.items[4].list")).isEqualTo("l_2");
    assertThat(page.evaluate("f.items[5].relevant")).isEqualTo("${a_2} = 'x'");
    assertThat(page.evaluate("f.lists.l.choices.length")).isEqualTo(2);
  }

  @Test
  void pastedLinesBecomeChoicesInEveryLanguage() {
    assertThat(
            page.evaluate(
                "m.pasted('排队 | Waiting\\n\\nw1\\t材料\\tPapers\\n态度', f.languages, new Set())"))
        .isEqualTo(
            List.of(
                Map.of("name", "waiting", "label", Map.of("zh-CN", "排队", "en", "Waiting")),
                Map.of("name", "w1", "label", Map.of("zh-CN", "材料", "en", "Papers")),
                Map.of("name", "态度", "label", Map.of("zh-CN", "态度"))));
  }

  @Test
  void aQuestionThatBecomesARatingLosesWhatWouldBindIt() {
    page.evaluate(
        "() => { const it = f.items[0]; it.required = 'true()'; it.default = 'x';"
            + " m.shaped(f, it, m.KINDS[0], (key) => key); }");

    assertThat(page.evaluate("m.isRating(f.items[0])")).isEqualTo(true);
    assertThat(page.evaluate("Boolean(f.items[0].required || f.items[0].default)"))
        .isEqualTo(false);
    assertThat(page.evaluate("f.lists[f.items[0].list].choices.length")).isEqualTo(5);
  }
}
