package bihuan.forms.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import bihuan.files.SheetBook;
import bihuan.files.SheetRow;
import bihuan.forms.xlsform.ChangedBook;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A sheet comes in by the page, with all that may be wrong with it, and is in the list. */
class ImportBrowserTest extends Browser {

  @Test
  void aSheetIsLookedAtTakenAndStandsInTheList() throws IOException {
    var cora = signedIn("cora", "Demo-2026", PHONE);
    cora.navigate("forms/questionnaires.xhtml");
    cora.locator("a[href='import.xhtml']").click();

    send(cora, "sheet.xlsx", sheet("浏览器导入"));
    var main = cora.locator("#main");
    assertThat(main).containsText("浏览器导入");
    assertThat(main).containsText("“deviceid”会得知答卷人或其设备");
    assertThat(main).containsText("“media::image”列在这里不起作用");
    assertThat(main).containsText("没有“telepathy”这种类型");
    assertThat(cora.locator("ul.checks").first()).containsText("没有名为“nobody”的问题");
    assertThat(cora.locator("ul.checks").first()).containsText("第 4 行");
    assertThat(cora.locator("#main script")).hasCount(0);
    assertFits(cora);
    assertNothingSerious(cora);
    shoot(cora, "form-import");

    cora.locator("[id='take:go']").click();
    cora.waitForURL("**/forms/questionnaire.xhtml?code=*");
    assertThat(cora.locator("ul.checks").first()).containsText("没有名为“nobody”的问题");
    assertThat(cora.locator("[id$=publish]")).hasCount(0);
    assertFits(cora);

    cora.navigate("forms/questionnaires.xhtml?lang=en");
    assertThat(cora.locator("tr", new Page.LocatorOptions().setHasText("浏览器导入")))
        .containsText("Draft");
    assertFits(cora);
    assertNothingSerious(cora);
    shoot(cora, "forms");
  }

  @Test
  void aWrongFileIsRefusedInPlainWordsAndNothingIsKept() throws IOException {
    var cora = signedIn("cora", "Demo-2026", DESK);
    cora.navigate("forms/import.xhtml");
    cora.locator("[id='look:go']").click();
    assertThat(cora.locator("#main")).containsText("请选择文件");

    var file = sheet("坏文件");
    send(cora, "broken.xlsx", Arrays.copyOf(file, file.length / 2));
    assertRefused(cora, "读不出这个文件");
    send(cora, "text.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8));
    assertRefused(cora, "");
    send(
        cora,
        "bomb.xlsx",
        ChangedBook.of(
            file,
            it -> it.replace("</worksheet>", "<!--" + " ".repeat(70_000_000) + "--></worksheet>")));
    assertRefused(cora, "文件太大");
    send(
        cora,
        "entity.xlsx",
        ChangedBook.of(
            file,
            it ->
                it.replaceFirst(
                        "(<worksheet|<sst|<workbook)",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>$1")
                    .replace("telepathy", "telepathy&e;")));
    assertRefused(cora, "读不出这个文件");
    assertThat(cora.locator("#main")).not().containsText("root:");
    send(cora, "other.xlsx", book("a|b\n1|2\n", "form_title\n其他"));
    assertRefused(cora, "没有名为 survey 的工作表");
    assertNothingSerious(cora);

    send(cora, "good.xlsx", file);
    assertThat(cora.locator("[id='take:go']")).isVisible();
  }

  private static void send(Page page, String name, byte[] content) {
    page.locator("#main input[type=file]")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    page.locator("[id='look:go']").click();
    page.waitForLoadState();
  }

  private static void assertRefused(Page page, String words) {
    assertThat(page.locator("#main")).containsText(words);
    assertThat(page.locator("#main [role='alert'], #main .message, #main .wrong").first())
        .isVisible();
    assertThat(page.locator("[id='take:go']")).hasCount(0);
  }

  /** Nothing is wider than the screen. */
  private static void assertFits(Page page) {
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(page.viewportSize().width);
  }

  private static void assertNothingSerious(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(it -> Set.of("serious", "critical").contains(it.getImpact()))
        .isEmpty();
  }

  private static byte[] sheet(String title) throws IOException {
    return book(
        """
        type|name|label|relevant|media::image
        text|a|<script>document.title='x'</script>您的姓名？||a.png
        deviceid|d|||
        integer|b|几次？|${nobody} = 'x'|
        telepathy|c|我在想什么？||
        """,
        "form_title\n" + title);
  }

  private static byte[] book(String survey, String settings) throws IOException {
    var sheets = new LinkedHashMap<String, List<SheetRow>>();
    sheets.put("survey", rows(survey));
    sheets.put("settings", rows(settings));
    var out = new ByteArrayOutputStream();
    new SheetBook(sheets).write(out);
    return out.toByteArray();
  }

  private static List<SheetRow> rows(String lines) {
    var rows = new ArrayList<SheetRow>();
    lines
        .lines()
        .forEach(it -> rows.add(new SheetRow(rows.size() + 1, List.of(it.split("\\|", -1)))));
    return rows;
  }
}
