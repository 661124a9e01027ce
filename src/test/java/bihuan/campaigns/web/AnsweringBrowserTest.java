package bihuan.campaigns.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import bihuan.Visitor;
import bihuan.city.City;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody answers a campaign on the telephone, without an account, on any line. */
class AnsweringBrowserTest extends Browser {

  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  /** A slow line of a town: 1.6 Mbit/s down, 150 ms there and back. */
  private static final double BYTES_A_SECOND = 1_600_000 / 8.0;

  private static final String FORM =
      """
      {"id": "counter", "version": "1", "title": {"zh-CN": "窗口评价", "en": "The counter"}, "languages": ["zh-CN", "en"],
       "language": "zh-CN", "style": "pages",
       "items": [
        {"type": "TEXT", "name": "service", "required": "true()",
         "label": {"zh-CN": "办的什么事？", "en": "What did you come for?"}},
        {"type": "ONE", "name": "rating", "list": "five", "appearance": "rating-five",
         "label": {"zh-CN": "${service}办得怎么样？", "en": "How was ${service}?"}},
        {"type": "PHOTO", "name": "ticket", "label": {"zh-CN": "取号单", "en": "The ticket"}}],
       "lists": {"five": {"choices": [
        {"name": "5", "label": {"zh-CN": "很好", "en": "Very good"}},
        {"name": "4", "label": {"zh-CN": "好", "en": "Good"}},
        {"name": "3", "label": {"zh-CN": "一般", "en": "Fair"}},
        {"name": "2", "label": {"zh-CN": "差", "en": "Bad"}},
        {"name": "1", "label": {"zh-CN": "很差", "en": "Very bad"}}]}}}
      """;

  private static final String FURTHER =
      """
      {"id": "further", "version": "1", "title": {"zh-CN": "评价", "en": "Rating"}, "languages": ["zh-CN", "en", "mn", "ug"],
       "language": "zh-CN", "style": "",
       "items": [
        {"type": "ONE", "name": "rating", "list": "two",
         "label": {"zh-CN": "这次满意吗？", "en": "Were you satisfied?", "mn": "Энэ удаа сэтгэл ханамжтай байна уу?",
          "ug": "بۇ قېتىم رازى بولدىڭىزمۇ؟"}}],
       "lists": {"two": {"choices": [
        {"name": "good", "label": {"zh-CN": "好", "en": "Good", "mn": "Сайн", "ug": "ياخشى"}},
        {"name": "bad", "label": {"zh-CN": "不好", "en": "Bad", "mn": "Муу", "ug": "ناچار"}}]}}}
      """;

  private static final String ABROAD = "https://bihuan.example.cn/";

  private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

  @ArquillianResource URL house;

  private Visitor cora;
  private String campaign;

  @BeforeEach
  void comeIn() {
    cora = Visitor.signedIn(URI.create(house.toString()), "zh-CN", "cora", "Demo-2026");
  }

  @Test
  void aBadRatingOnATelephoneOpensAnIssueAndIsCounted() {
    var page = page(PHONE);
    page.navigate(asked("service_satisfaction", "OPTIONAL", "ANY", false));
    assertNothingSerious(page);
    page.getByLabel("非常不满意").check();
    shoot(page, "answer-first");
    next(page);
    page.getByLabel("来回跑").check();
    next(page);
    page.locator(".matrix").waitFor();
    assertNothingSerious(page);
    shoot(page, "answer-matrix");
    next(page);
    page.locator("textarea").fill("材料清单和网上的不一样，来回跑了三趟");
    next(page);
    assertThat(page.locator("#n-name-phone")).isVisible();
    assertNothingSerious(page);
    next(page);

    assertThat(page.locator(".is-taken .big")).containsText(Pattern.compile("\\d{4}-\\d{7}"));
    assertThat(page.locator(".slip .groups span")).hasCount(3);
    assertNothingSerious(page);
    shoot(page, "answer-taken");
    var number = page.locator(".is-taken .big").textContent();
    var code = String.join("-", page.locator(".slip .groups span").allTextContents());

    var office = signedIn("cora", "Demo-2026", DESK);
    office.navigate("loop/issue.xhtml?number=" + number);
    assertThat(office.locator("main")).containsText("材料清单和网上的不一样");
    assertThat(responses()).isOne();
    page.locator(".slip a").click();
    page.locator("[id='query:code']").fill(code);
    page.locator("[id='query:go']").click();
    assertThat(page.locator("main")).containsText(number);
  }

  @Test
  void whoComesBackGoesOnWhereTheyWereAndReadsItInTheOtherLanguage() {
    var page = page(PHONE);
    var address = asked(published(), "ANONYMOUS", "ANY", false);
    page.navigate(address);
    next(page);
    assertThat(page.locator(".q-text .fault")).isVisible();
    assertThat(page.locator(".q-text input")).isFocused();
    page.locator(".q-text input").fill("<b>换证</b>");
    next(page);
    page.getByLabel("很好").check();
    page.waitForFunction("() => Object.keys(localStorage).some(it => it.endsWith('.draft'))");
    next(page);

    page.navigate(address);
    assertNothingSerious(page);
    page.locator(".choices .primary").click();
    assertThat(page.locator(".q-photo")).isVisible();
    page.locator(".back").click();
    assertThat(page.locator("legend")).containsText("<b>换证</b>办得怎么样？");
    assertThat(page.getByLabel("很好")).isChecked();
    page.locator("[data-language]").click();
    assertThat(page.locator("legend")).containsText("How was <b>换证</b>?");
    assertThat(page.getByLabel("Very good")).isChecked();
  }

  @Test
  void whoIsInterruptedGoesOnByACodeOnAnotherDevice() throws IOException {
    var first = page(PHONE);
    var address = asked(published(), "ANONYMOUS", "DEVICE", false);
    first.navigate(address);
    assertThat(first.locator(".break")).isHidden();
    first.locator(".q-text input").fill("换证");
    next(first);
    first.getByLabel("很差").check();
    next(first);
    first.locator("input[type=file]").setInputFiles(photo());
    assertThat(first.locator(".preview")).isVisible();
    first.locator(".break button").click();
    assertThat(first.locator(".break .slip .groups span")).hasCount(2);
    assertThat(first.locator(".break")).containsText("照片和文件不会带过去");
    assertNothingSerious(first);
    shoot(first, "answer-break");
    var code = String.join("", first.locator(".break .groups span").allTextContents());

    var second = page(DESK);
    second.navigate(address);
    second.locator(".resuming summary").click();
    second.locator("#break-code").fill("ZZZZ ZZZZ");
    second.locator(".resuming button").click();
    assertThat(second.locator("#break-fault")).containsText("没有这个续答码");
    assertNothingSerious(second);
    shoot(second, "answer-resuming");
    second.locator("#break-code").fill(code.toLowerCase(Locale.ROOT));
    second.locator(".resuming button").click();
    assertThat(second.locator(".q-photo")).isVisible();
    assertThat(second.locator(".whole")).containsText("请在这里重新添加");
    second.locator(".back").click();
    assertThat(second.locator("legend")).containsText("换证办得怎么样？");
    assertThat(second.getByLabel("很差")).isChecked();
    next(second);
    next(second);
    assertThat(second.locator(".is-taken")).isVisible();
    next(first);
    assertThat(first.locator(".is-taken")).isVisible();
    assertThat(responses()).as("handed in twice").isOne();

    var third = page(PHONE);
    third.navigate(address);
    third.locator(".resuming summary").click();
    third.locator("#break-code").fill(code);
    third.locator(".resuming button").click();
    assertThat(third.locator("#break-fault")).containsText("没有这个续答码");
  }

  @Test
  void aFormInFurtherLanguagesIsAskedInEachOfThem() {
    var page = page(PHONE);
    var address = asked(published(FURTHER), "ANONYMOUS", "ANY", false);
    page.navigate(address);
    assertThat(page.locator("[data-language]")).isHidden();
    assertThat(page.locator(".tongues option"))
        .hasText(new String[] {"中文", "English", "монгол", "ئۇيغۇرچە"});
    page.getByLabel("好", EXACTLY).check();
    assertNothingSerious(page);

    page.locator(".tongues").selectOption("mn");
    assertThat(page.locator(".q-words")).hasText("Энэ удаа сэтгэл ханамжтай байна уу?");
    assertThat(page.locator(".q-words")).hasAttribute("lang", "mn");
    assertThat(page.getByLabel("Сайн")).isChecked();
    assertThat(page.locator(".foot .primary")).hasText("提交");
    assertThat(page.locator("main")).hasAttribute("dir", "ltr");
    assertThat(page.locator(".tongues")).isFocused();
    assertNothingSerious(page);
    shoot(page, "answer-mongolian");

    page.locator(".tongues").selectOption("ug");
    assertThat(page.locator("main")).hasAttribute("dir", "rtl");
    assertThat(page.locator(".pick-words").first()).hasAttribute("lang", "ug");
    assertNothingSerious(page);
    shoot(page, "answer-uyghur");

    page.locator(".tongues").selectOption("en");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator(".q-words")).hasText("Were you satisfied?");
    assertThat(page.getByLabel("Good", EXACTLY)).isChecked();
    assertThat(page.locator(".q-words")).not().hasAttribute("lang", Pattern.compile(".*"));
    page.locator(".tongues").selectOption("mn");
    next(page);
    assertThat(page.locator(".is-taken")).isVisible();

    var reader = page(PHONE, "mn");
    reader.navigate(address);
    assertThat(reader.locator(".q-words")).hasAttribute("lang", "mn");
  }

  @Test
  void withoutANetworkAnswersAndPhotosAreKeptAndLeaveOnceThereIsOne() throws IOException {
    var page = page(PHONE);
    var sent = new ArrayList<String>();
    page.onRequest(it -> sent.add(it.url().endsWith("/answers") ? it.postData() : ""));
    page.navigate(asked(published(), "ANONYMOUS", "DEVICE", false));
    page.locator(".q-text input").fill("换证");
    next(page);
    page.context().setOffline(true);
    page.getByLabel("很差").check();
    next(page);
    page.locator("input[type=file]").setInputFiles(photo());
    assertThat(page.locator(".preview")).isVisible();
    next(page);

    assertThat(page.locator(".is-kept")).isVisible();
    shoot(page, "answer-kept");
    assertNothingSerious(page);
    assertThat(responses()).isZero();
    page.context().setOffline(false);

    assertThat(page.locator(".is-taken")).isVisible();
    assertThat(responses()).isOne();
    assertThat(sent.get(sent.size() - 1)).contains("\"ticket\":\"").doesNotContain("wait-");
    page.reload();
    assertThat(page.locator("main")).containsText("您已经回答过");
  }

  @Test
  void aScreenInTheHallForgetsWhoWasThere() {
    var page = page(DESK);
    page.clock().install();
    page.navigate(asked(published(), "ANONYMOUS", "ANY", true));
    assertThat(page.locator(".q-text")).isVisible();
    assertThat(page.locator("main a")).hasCount(0);
    page.locator(".q-text input").fill("换证");
    next(page);
    page.clock().fastForward(46_000);
    assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERTDIALOG)).isVisible();
    assertNothingSerious(page);
    page.clock().fastForward(16_000);
    assertThat(page.locator(".q-text input")).hasValue("");

    page.locator(".q-text input").fill("换证");
    next(page);
    page.getByLabel("很好").check();
    next(page);
    next(page);
    assertThat(page.locator(".is-taken")).isVisible();
    assertThat(page.evaluate("() => JSON.stringify(localStorage)").toString()).doesNotContain("换证");
    page.clock().fastForward(9_000);
    assertThat(page.locator(".q-text input")).hasValue("");
  }

  @Test
  void itComesOverASlowLineWithinASecondAndSixtyKilobytes() {
    var page = page(PHONE);
    var address = asked("service_satisfaction", "ANONYMOUS", "ANY", false);
    page.navigate(address);
    var session = page.context().newCDPSession(page);
    var bytes = new AtomicLong();
    session.on(
        "Network.loadingFinished", it -> bytes.addAndGet(it.get("encodedDataLength").getAsLong()));
    session.send("Network.enable");
    session.send("Network.clearBrowserCache");
    session.send("Network.emulateNetworkConditions", slow());

    page.reload();
    page.locator(".q").first().waitFor();
    var first = page.evaluate("() => performance.getEntriesByName('first-question')[0].startTime");
    page.waitForLoadState();

    assertThat(bytes.get()).as("over the wire").isBetween(10_000L, 60_000L);
    assertThat(((Number) first).doubleValue()).as("milliseconds").isLessThan(1000);
  }

  @Test
  void itSaysWhoMayHoldItAndWhatIsNotThere() {
    var token = asked(published(), "ANONYMOUS", "ANY", false);
    var page = page(PHONE);

    var held = page.navigate(token).headers();
    assertThat(held.get("content-security-policy"))
        .contains("frame-ancestors 'self' https://services.example.cn")
        .doesNotContain("unsafe");
    assertThat(held).doesNotContainEntry("x-frame-options", "DENY");
    assertThat(held).containsEntry("cache-control", "no-store");

    assertThat(page.navigate("a/AAAABBBBCCCC").status()).isEqualTo(404);
    assertThat(page.locator("main")).containsText("没有这个地址");
    assertNothingSerious(page);
    cora.send("PUT", "api/campaigns/" + campaign + "/closing", "{}");
    page.navigate(token);
    assertThat(page.locator("main")).containsText("已经结束");
  }

  @Test
  void aPageThatIsListedHoldsTheFormAndAnotherDoesNot() {
    var address = asked(published(FURTHER), "ANONYMOUS", "DEVICE", false);
    var page = page(DESK);
    page.route(Pattern.compile("https://(services|elsewhere)\\.example\\.cn/.*"), holding(address));
    page.route(Pattern.compile("https://bihuan\\.example\\.cn/.*"), this::fromTheHouse);

    page.navigate("https://services.example.cn/done");
    var form = page.frameLocator("iframe");
    form.getByLabel("不好").check();
    shoot(page, "answer-embedded");
    form.locator(".foot .primary").click();
    assertThat(form.locator(".is-taken")).isVisible();
    assertThat(responses()).isOne();

    var refused = new ArrayList<String>();
    page.onConsoleMessage(it -> refused.add(it.text()));
    page.navigate("https://elsewhere.example.cn/done");
    page.waitForCondition(() -> refused.stream().anyMatch(it -> it.contains("frame-ancestors")));
    assertThat(page.frameLocator("iframe").locator(".q")).hasCount(0);
  }

  @Test
  void whoHasACodeOnPaperTypesIt() {
    var address = asked(published(FURTHER), "ANONYMOUS", "ANY", false);
    var token = address.substring(2);
    var page = page(PHONE);
    page.navigate("access/sign-in.xhtml");
    page.locator("a[href$='/a']").click();
    assertThat(page.locator("main h2")).hasText("凭问卷码答问卷");
    assertNothingSerious(page);
    shoot(page, "answer-entry");
    page.locator("#code").fill("AAAA BBBB CCCC");
    page.locator(".by-code button").click();
    assertThat(page.locator("main")).containsText("没有这个地址");
    assertThat(page.locator("#code")).isVisible();
    page.locator("#code").fill(token.toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1 "));
    page.locator(".by-code button").click();
    assertThat(page.locator(".q-words")).hasText("这次满意吗？");
  }

  @Test
  void whoIsAskedByNameSeesItOnComingInUntilTheyHaveAnswered() {
    var token = asked(published(FURTHER), "ANONYMOUS", "PERSON", false).substring(2);
    var asking = ".askings li:has(a[href*='" + token + "'])";
    var office = signedIn("cora", "Demo-2026", DESK);
    office.navigate("campaigns/campaign.xhtml?id=" + campaign);
    office.locator("summary", new Page.LocatorOptions().setHasText("邀请名册上的人")).click();
    office.locator("[id='registerForm:link']").selectOption(new SelectOption().setIndex(1));
    shoot(office, "campaign-register");
    office.locator("[id='registerForm:go']").click();
    assertThat(office.locator("main")).containsText("此前已邀请过");

    var olga = signedIn("olga", "Demo-2026", PHONE);
    olga.navigate("home.xhtml");
    assertThat(olga.locator(asking)).containsText("办事之后");
    assertNothingSerious(olga);
    shoot(olga, "home-askings");
    olga.locator(asking + " a").click();
    olga.getByLabel("好", EXACTLY).check();
    next(olga);
    assertThat(olga.locator(".is-taken")).isVisible();
    olga.navigate("home.xhtml");
    assertThat(olga.locator(asking)).hasCount(0);

    var otis = signedIn("otis", "Demo-2026", PHONE);
    otis.navigate("home.xhtml");
    otis.locator(asking + " [id$='go']").click();
    assertThat(otis.locator(asking)).hasCount(0);
    otis.navigate("home.xhtml");
    assertThat(otis.locator("main h1")).isVisible();
    assertThat(otis.locator(asking)).hasCount(0);
  }

  /** A page of somebody else's with the form in it. */
  private static Consumer<Route> holding(String address) {
    var body =
        "<h1>办事大厅</h1><iframe title='评价' width='420' height='640' src='%s'></iframe>"
            .formatted(ABROAD + address);
    return it ->
        it.fulfill(
            new Route.FulfillOptions().setContentType("text/html;charset=UTF-8").setBody(body));
  }

  /** Browsers let no page of the network hold one of the machine itself, so it has a name there. */
  private void fromTheHouse(Route route) {
    var path = route.request().url().substring(ABROAD.length());
    route.fulfill(
        new Route.FulfillOptions()
            .setResponse(route.fetch(new Route.FetchOptions().setUrl(house + path))));
  }

  /** A campaign of this questionnaire, open; answers the address to answer under. */
  private String asked(String questionnaire, String naming, String oncePer, boolean kiosk) {
    var plan =
        """
        {"titleZh": "办事之后", "titleEn": "After a service", "leadZh": "", "leadEn": "",
         "questionnaire": "%s", "opensOn": "%s", "oncePer": "%s", "naming": "%s",
         "pages": ["https://services.example.cn"]}
        """
            .formatted(questionnaire, LocalDate.now(City.ZONE), oncePer, naming);
    campaign = found(cora.send("POST", "api/campaigns", plan).text(), "\"id\":\"(\\d+)\"");
    var place =
        "{\"process\": \"P04\", \"step\": 0, \"unit\": \"\", \"kiosk\": %s}".formatted(kiosk);
    var links = cora.send("POST", "api/campaigns/" + campaign + "/links", place).text();
    cora.send("PUT", "api/campaigns/" + campaign + "/opening", "{}");
    return "a/" + found(links, "\"token\":\"([^\"]+)\"");
  }

  /** The test's own questionnaire; answers its code. */
  private String published() {
    return published(FORM);
  }

  private String published(String form) {
    var begun =
        cora.send(
            "POST", "api/questionnaires", "{\"chinese\": \"窗口评价\", \"english\": \"The counter\"}");
    var code = found(begun.text(), "\"code\":\"([^\"]+)\"");
    var draft = "api/questionnaires/" + code + "/draft?revision=1";
    var written = cora.send("PUT", draft, BodyPublishers.ofString(form)).text();
    var revision = found(written, "\"revision\":(\\d+)");
    cora.send(
        "PUT", "api/questionnaires/" + code + "/publication", "{\"revision\": " + revision + "}");
    return code;
  }

  private int responses() {
    return Integer.parseInt(
        found(cora.get("api/campaigns/" + campaign).text(), "\"answers\":(\\d+)"));
  }

  private static String found(String text, String pattern) {
    Matcher it = Pattern.compile(pattern.replace(":", ":\\s*")).matcher(text);
    assertThat(it.find()).as(pattern + " in " + text).isTrue();
    return it.group(1);
  }

  private static void next(Page page) {
    page.locator(".foot .primary").click();
  }

  private static JsonObject slow() {
    var line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", 150);
    line.addProperty("downloadThroughput", BYTES_A_SECOND);
    line.addProperty("uploadThroughput", BYTES_A_SECOND);
    return line;
  }

  private static FilePayload photo() throws IOException {
    var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpg", bytes);
    return new FilePayload("ticket.jpg", "image/jpeg", bytes.toByteArray());
  }

  private static void assertNothingSerious(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(it -> SERIOUS.contains(it.getImpact()))
        .isEmpty();
  }
}
