package bihuan.forms.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same file in a browser, without a server: the same expressions, the same sessions. */
class ExpressionsBrowserTest {

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
    page.addScriptTag(new Page.AddScriptTagOptions().setPath(SessionsTest.EVALUATOR));
    page.addScriptTag(
        new Page.AddScriptTagOptions().setPath(SessionsTest.FORMS.resolve("sessions.js")));
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  @Test
  void everyExpressionComesToTheSameInABrowser() {
    var wrong = new ArrayList<String>();
    for (var it : Vector.all()) {
      var out =
          page.evaluate(
              "it => Sessions.expression(...it)",
              List.of(
                  it.definition().toString(), it.answers().toString(), it.within(), it.language()));
      if (!OdkTest.alike(out.toString(), it.expected())) {
        wrong.add(it + " is " + out + ", not " + it.expected());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everySessionGoesAsToldInABrowser() throws IOException {
    var told = Files.readString(SessionsTest.FORMS.resolve("sessions.json"));

    assertThat(page.evaluate("it => Sessions.play(it)", told)).isEqualTo("[]");
  }
}
