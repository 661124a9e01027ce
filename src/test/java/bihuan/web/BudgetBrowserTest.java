package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page costs whoever opens it, counted as it comes over the wire. */
class BudgetBrowserTest extends Browser {

  private static final long PUBLIC = 60_000;
  private static final long HAND = 100_000;
  private static final long DESK_COLD = 350_000;
  private static final long DESK_WARM = 15_000;
  private static final int NARROWEST = 320;

  private static final List<String> PUBLIC_PAGES =
      List.of(
          "index.xhtml",
          "openness/cases.xhtml",
          "results/told.xhtml",
          "joiners/open.xhtml",
          "letters/check.xhtml",
          "panel/code.xhtml",
          "privacy/notice.xhtml",
          "access/sign-in.xhtml",
          "nothing.xhtml");

  private static final List<String> IN_THE_HAND = List.of("loop/report.xhtml", "loop/query.xhtml");

  @ParameterizedTest
  @FieldSource("PUBLIC_PAGES")
  void aPublicPageIsLight(String path) {
    assertThat(cold(page(PHONE), path)).isBetween(1L, PUBLIC);
  }

  @ParameterizedTest
  @FieldSource("IN_THE_HAND")
  void aPageInTheHandIsLight(String path) {
    assertThat(cold(page(PHONE), path)).isBetween(1L, HAND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"loop/file-issue.xhtml", "rounds/tasks.xhtml"})
  void aPageInTheHandOfWhoeverIsKnownIsLight(String path) {
    assertThat(cold(signedIn("olga", "Demo-2026", PHONE), path)).isBetween(1L, HAND);
  }

  @Test
  void aPageAtTheDeskIsLightAndTheSecondTimeNearlyNothing() {
    var page = signedIn("cora", "Demo-2026", DESK);
    assertThat(cold(page, "lists/inbox.xhtml")).isBetween(1L, DESK_COLD);
    assertThat(warm(page, "lists/inbox.xhtml")).isBetween(1L, DESK_WARM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void nothingPublicScrollsSideways(String language) {
    var page = page(NARROWEST, language);
    for (var path : Stream.of(PUBLIC_PAGES, IN_THE_HAND).flatMap(List::stream).toList()) {
      page.navigate(path);
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .as(path)
          .isLessThanOrEqualTo(NARROWEST);
    }
  }

  private static long cold(Page page, String path) {
    page.context().newCDPSession(page).send("Network.clearBrowserCache");
    return bytes(page, path);
  }

  private static long warm(Page page, String path) {
    return bytes(page, path);
  }

  /** Without pictures: they are looked at for their own sake. */
  private static long bytes(Page page, String path) {
    var wire = page.context().newCDPSession(page);
    var pictures = new HashSet<String>();
    var sum = new AtomicLong();
    wire.on(
        "Network.responseReceived",
        it -> {
          if ("Image".equals(text(it, "type"))) {
            pictures.add(text(it, "requestId"));
          }
        });
    wire.on(
        "Network.loadingFinished",
        it -> {
          if (!pictures.contains(text(it, "requestId"))) {
            sum.addAndGet(it.get("encodedDataLength").getAsLong());
          }
        });
    wire.send("Network.enable");
    page.navigate(path);
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    wire.detach();
    return sum.get();
  }

  private static String text(JsonObject event, String name) {
    return event.get(name).getAsString();
  }
}
