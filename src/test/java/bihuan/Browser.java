package bihuan;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Extended by the tests that look through a browser ({@code …BrowserTest}). Each page it opens is a
 * browser of its own, so that several people can be at it in one test.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public abstract class Browser {

  public static final int DESK = 1280;
  public static final int PHONE = 390;

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static Playwright playwright;
  private static com.microsoft.playwright.Browser chromium;

  /** Other tests run beside these; what is there sooner is not waited for. */
  private static final double MOST_MILLISECONDS = 20_000;

  @ArquillianResource URL address;

  private final List<BrowserContext> open = new ArrayList<>();

  @BeforeAll
  static void launch() {
    PlaywrightAssertions.setDefaultAssertionTimeout(MOST_MILLISECONDS);
    playwright = Playwright.create();
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(FLAGS));
  }

  @AfterAll
  static void quit() {
    playwright.close();
  }

  /** A failure elsewhere than here is understood by what stood on the page. */
  @RegisterExtension
  final AfterTestExecutionCallback shown =
      test -> {
        if (test.getExecutionException().isPresent()) {
          for (var page : open.stream().flatMap(it -> it.pages().stream()).toList()) {
            System.err.println(page.url() + "\n" + page.locator("body").innerText());
          }
        }
      };

  @AfterEach
  void close() {
    open.forEach(BrowserContext::close);
  }

  /** A Chinese reader's empty page of this width; paths are relative to the application. */
  protected Page page(int width) {
    return page(width, "zh-CN");
  }

  protected Page page(int width, String language) {
    var context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setLocale(language)
                .setViewportSize(width, width == PHONE ? 844 : 800));
    open.add(context);
    return context.newPage();
  }

  /** A page of somebody who has signed in. */
  protected Page signedIn(String account, String password, int width) {
    var page = page(width);
    page.navigate("access/sign-in.xhtml");
    page.locator("[id='signIn:name']").fill(account);
    page.locator("[id='signIn:password']").fill(password);
    page.locator("[id$=':go']").click();
    page.waitForURL(it -> !it.contains("access/sign-in"));
    return page;
  }

  /** The whole page as a picture in {@code target/screens}. */
  protected static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screens", name + ".png")));
  }
}
