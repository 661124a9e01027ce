package bihuan.calendar.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A year's notice is looked at on a page, imported there, and is a list of that year from then. */
class CalendarImportBrowserTest extends Browser {

  /** As far ahead as a notice may be, so that nothing else counts its days. */
  private static final int YEAR = LocalDate.now().getYear() + 2;

  private static final String NOTICE = "国办发明电〔%d〕7号".formatted(YEAR - 1);

  @Test
  void whoeverKeepsTheCalendarLooksFirstAndThenImports() {
    var page = at("helen", 1440);
    choose(page, "notes.txt", "not a notice at all");
    press(page, "look:go");
    assertThat(page.locator("body")).containsText("缺少列");
    assertThat(page.locator("[id='bring:go']")).hasCount(0);

    choose(page, "notice.json", list(3));
    page.locator("[id='look:notice']").fill(NOTICE);
    press(page, "look:go");

    assertThat(page.locator("main")).containsText(YEAR + "-01-0");
    nothingSerious(page);
    shoot(page, "calendar-import-desk");
    assertThat(page.request().get("api/calendar/years/" + YEAR).text()).contains("MISSING");
    press(page, "bring:go");
    page.waitForURL("**/calendar/**");
    page.navigate("calendar/calendar.xhtml?year=" + YEAR);
    assertThat(page.locator("main")).containsText(NOTICE);

    page.navigate("calendar/import.xhtml");
    choose(page, "notice.json", list(3));
    press(page, "look:go");
    assertThat(page.locator("[id='bring:go']")).hasCount(0);
  }

  @Test
  void itReadsOnAPhone() {
    var page = at("helen", PHONE);
    choose(page, "notice.json", list(5));
    press(page, "look:go");

    assertThat(page.locator("main")).containsText(YEAR + "-01-0");
    nothingSerious(page);
    assertThat(
            (Boolean)
                page.evaluate(
                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .isTrue();
    shoot(page, "calendar-import-phone");
  }

  private Page at(String account, int width) {
    var page = signedIn(account, "Demo-2026", width);
    page.waitForURL("**/home.xhtml*");
    page.navigate("calendar/import.xhtml");
    return page;
  }

  /** So many days off from New Year on. */
  private static String list(int days) {
    return IntStream.rangeClosed(1, days)
        .mapToObj(
            it ->
                "{\"name\": \"元旦\", \"date\": \"%d-01-0%d\", \"isOffDay\": true}"
                    .formatted(YEAR, it))
        .collect(
            Collectors.joining(
                ", ",
                "{\"year\": %d, \"papers\": [\"https://www.gov.cn/n\"], \"days\": ["
                    .formatted(YEAR),
                "]}"));
  }

  private static void choose(Page page, String name, String content) {
    page.locator("[id='look:file'], [id='look:file_input']")
        .last()
        .setInputFiles(
            new FilePayload(name, "application/json", content.getBytes(StandardCharsets.UTF_8)));
  }

  private static void press(Page page, String button) {
    page.locator("[id='" + button + "']").click();
    page.waitForLoadState();
  }

  private static void nothingSerious(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(it -> Set.of("serious", "critical").contains(it.getImpact()))
        .isEmpty();
  }
}
