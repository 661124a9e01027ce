package bihuan.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import bihuan.city.City;
import bihuan.invitations.web.InvitationVisit;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An observer with a phone at a counter, with and without a network. */
class JournalBrowserTest extends Browser {

  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  /** Days of the journal lie behind us, whatever day it is. */
  private static final LocalDate DAY = LocalDate.now(City.ZONE).minusDays(20);

  /** How many entries {@link #walk} makes. */
  private static final int WRITTEN = 9;

  private final List<String> errors = new ArrayList<>();

  @AfterEach
  void noScriptBroke() {
    assertThat(errors).isEmpty();
  }

  @Test
  void fromAnInvitationToAFiledIssueWithoutANetworkFromTheTaskToTheEndOfTheJournal()
      throws IOException {
    var office = signedIn("cora", "Demo-2026", DESK);
    var phone = page(PHONE);
    phone.onPageError(errors::add);
    phone.navigate(InvitationVisit.cardFor(office, "路远"));
    InvitationVisit.accept(phone, "lu.yuan");
    send(office, "lu.yuan");
    accept(phone);
    phone.navigate("journeys/app/");
    phone.waitForSelector("html[data-sheltered]");
    phone.waitForSelector("button[data-task]");

    phone.context().setOffline(true);
    phone.reload();
    phone.locator("button[data-task]").click();
    phone.waitForSelector(".way");
    var key = phone.url().replaceFirst(".*#/journal/", "");
    assertNothingSerious(phone);
    walk(phone);
    phone.locator(".foot .first").click();
    assertThat(phone.locator("[data-missing]").getAttribute("data-missing")).isNotEqualTo("0");
    shoot(phone, "journal-missing");
    phone.locator("[data-report]").click();
    phone.waitForSelector("[data-wanted]");
    phone.reload();
    phone.waitForSelector("[data-wanted]");
    var onlyHere = waiting(phone);

    phone.context().setOffline(false);
    phone.waitForSelector("[data-reported]");
    waitUntilAllIsThere(phone);
    assertThat(onlyHere).isEqualTo(WRITTEN + 2);
    var arrived = JsonParser.parseString(phone.request().get("api/journeys/" + key).text());
    assertThat(arrived.getAsJsonObject().getAsJsonObject("fields").size()).isEqualTo(WRITTEN);
    assertThat(arrived.getAsJsonObject().getAsJsonArray("photos")).hasSize(1);
    phone.reload();
    waitUntilAllIsThere(phone);

    phone.locator(".foot .first").click();
    phone.waitForSelector("svg.lived");
    assertThat(phone.locator(".gallery-item").count()).isEqualTo(1);
    assertNothingSerious(phone);
    shoot(phone, "journey");
    var ofDocuments = phone.locator(".propose:has(a[href*='code=1-DOCUMENTS'])");
    ofDocuments.locator("a").click();
    assertThat(phone.locator("[id='file:fact']").inputValue()).contains("传真号码", "再跑一次");
    assertNothingSerious(phone);
    shoot(phone, "journey-trouble");
    phone.goBack();
    ofDocuments.locator("[id$=':file']").click();
    phone.waitForURL("**/loop/filed.xhtml?number=*");
    var number = phone.locator(".arrived .big").textContent();
    assertThat(number).matches("\\d{4}-\\d{7}");

    phone.navigate("journal/journeys.xhtml");
    assertThat(phone.locator("main a.card").count()).isEqualTo(1);
    phone.locator("main a.card").click();
    assertThat(phone.locator(".propose a[href*='issue.xhtml']").textContent()).contains(number);
    phone.navigate("rounds/tasks.xhtml");
    assertThat(phone.locator("main a[href*='task.xhtml']").count()).isZero();
  }

  @Test
  void aPhotoOf60MegabytesIsRefusedByNameAndTheRestGoes() throws IOException {
    var page = signedIn("oscar", "Demo-2026", PHONE);
    begin(page);
    page.locator(".foot .first").click();

    page.locator(".thumb.add input").setInputFiles(sixtyMegabytes());
    page.locator("[data-field='1.visits'] button").last().click();

    assertThat(page.locator("[data-refused]").textContent()).contains("counter.jpg", "20 MB");
    waitUntilAllIsThere(page);
  }

  @Test
  void aPhotoTakenOnOnePhoneIsSaidToBeThereAndSeenOnTheOtherOnceItArrives() throws IOException {
    var one = signedIn("orla", "Demo-2026", PHONE);
    var other = signedIn("orla", "Demo-2026", PHONE);
    begin(one);
    one.route("**/photos/**", Route::abort);
    one.locator(".foot .first").click();
    var slip = new FilePayload("slip.png", "image/png", picture());
    one.waitForResponse(
        it -> it.request().method().equals("PUT") && it.ok(),
        () -> one.locator(".thumb.add input").setInputFiles(slip));
    var step = one.url().replaceFirst(".*#", "#");

    other.onPageError(errors::add);
    other.navigate("journeys/app/");
    other.locator("a[href='" + step.replaceFirst("/1$", "") + "']").click();
    other.locator(".way a[href='" + step + "']").click();
    other.waitForSelector("[data-photo].away");
    shoot(other, "journal-other-phone");

    one.unroute("**/photos/**");
    one.reload();
    waitUntilAllIsThere(one);
    other.reload();
    other.waitForFunction(
        "() => [...document.querySelectorAll('[data-photo] img')].some((it) => it.naturalWidth >"
            + " 0)");
  }

  @Test
  void whoseSessionEndedSignsInAgainAndKeepsEverything() {
    var page = signedIn("otis", "Demo-2026", PHONE);
    begin(page);
    page.locator(".foot .first").click();
    page.context().clearCookies();

    page.locator("[data-field='1.visits'] button").last().click();
    page.locator(".sign-in [name='password']").fill("Demo-2026");
    page.locator(".sign-in .first").click();

    waitUntilAllIsThere(page);
    assertThat(page.locator("[data-figure='1.visits']").textContent()).isEqualTo("1");
  }

  @Test
  void aTimeThatRunsBackwardsIsSaidAtItsField() {
    var page = signedIn("orla", "Demo-2026", PHONE);
    begin(page);
    page.locator(".foot .first").click();

    page.locator("[id='1.started']").fill(DAY + "T10:00");
    page.locator("[id='1.finished']").fill(DAY + "T09:00");

    assertThat(page.locator("[id='1.finished-wrong']").textContent()).isNotEmpty();
    assertThat(page.locator("[id='1.finished']").getAttribute("aria-invalid")).isEqualTo("true");
  }

  /** The office sends them to try the transfer of a mortgaged home at the counter of Wuda. */
  private static void send(Page office, String account) {
    var today = LocalDate.now(City.ZONE);
    var round =
        ask(
            office,
            "POST",
            "api/rounds",
            """
            {"title": "走一遍带押过户", "kind": "MONTHLY", "begins": "%s", "ends": "%s",
             "processes": ["P04"], "districts": ["WUDA"], "forms": ["UNANNOUNCED"],
             "script": "不必亮明身份。"}
            """
                .formatted(today, today.plusDays(20)));
    var id = JsonParser.parseString(round).getAsJsonObject().get("id").getAsString();
    ask(
        office,
        "POST",
        "api/rounds/" + id + "/tasks",
        """
        {"process": "P04", "district": "WUDA", "channel": "COUNTER", "account": "%s"}
        """
            .formatted(account));
    ask(office, "PUT", "api/rounds/" + id + "/announcement", "{}");
  }

  private static String ask(Page page, String method, String path, String json) {
    var session = JsonParser.parseString(page.request().get("api/session").text());
    var answer =
        page.request()
            .fetch(
                path,
                RequestOptions.create()
                    .setMethod(method)
                    .setHeader("Content-Type", "application/json")
                    .setHeader(
                        "X-Bihuan-Token", session.getAsJsonObject().get("token").getAsString())
                    .setData(json));
    assertThat(answer.ok()).as(answer.text()).isTrue();
    return answer.text();
  }

  private static void accept(Page phone) {
    phone.navigate("rounds/tasks.xhtml");
    phone.locator("main a[href*='task.xhtml?id=']").click();
    phone.locator("[id$=':accept']").click();
    phone.waitForSelector("a[href*='/journeys/app/index.html#/task/']");
  }

  private void begin(Page page) {
    page.onPageError(errors::add);
    page.navigate("journeys/app/#/try");
    page.waitForSelector(
        "#service option[value='P04']",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    page.locator("#service").selectOption("P04");
    page.locator("[data-value='WUDA']").click();
    page.locator("[data-value='COUNTER']").click();
    page.locator(".foot .first").click();
    page.waitForSelector(".way");
  }

  /** Two steps with everything, then the end. */
  private static void walk(Page page) throws IOException {
    page.locator(".foot .first").click();
    page.locator("[id='1.started']").fill(DAY + "T09:00");
    page.locator("[data-field='1.visits'] button").last().click();
    page.locator(".papers > summary").click();
    page.locator("[id='1.beyond']").fill("传真号码");
    page.locator(".five-of button[data-value='2']").first().click();
    page.locator("[id='1.words']").fill("让我再跑一次。");
    page.locator(".thumb.add input")
        .setInputFiles(new FilePayload("slip.png", "image/png", picture()));
    page.waitForSelector(".thumb img");
    assertNothingSerious(page);
    shoot(page, "journal");
    page.locator("[id='1.finished']").fill(DAY + "T11:00");
    page.locator(".foot .first").click();
    page.locator("[id='2.started']").fill(DAY + "T13:30");
    page.locator("[id='2.finished']").fill(DAY + "T15:00");
    page.locator("a.return").click();
    page.locator(".foot .button").first().click();
    page.waitForSelector(".lines");
  }

  private static void waitUntilAllIsThere(Page page) {
    page.waitForSelector(
        "[data-waiting='0']",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }

  private static int waiting(Page page) {
    page.waitForSelector("[data-waiting]");
    return Integer.parseInt(page.locator("[data-waiting]").getAttribute("data-waiting"));
  }

  private static Path sixtyMegabytes() throws IOException {
    var file = Path.of("target", "counter.jpg");
    Files.write(file, new byte[60 << 20]);
    return file;
  }

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private static void assertNothingSerious(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(it -> SERIOUS.contains(it.getImpact()))
        .isEmpty();
  }
}
