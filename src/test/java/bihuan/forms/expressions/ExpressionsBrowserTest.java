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
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same file in a browser, without a server: the same expressions, the same sessions. */
class ExpressionsBrowserTest {

  private static final int RANDOM = 400;

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

  /** Those of one seed in the browser, in the house and in JavaRosa. */
  @Test
  void expressionsNobodyThoughtOfComeToTheSameInABrowser() {
    var ours = new Expressions();
    var theirs = JavaRosa.of(new Vector(RandomExpressionsTest.GROUP, "''", ""));
    var wrong = new ArrayList<String>();
    for (var expression : random()) {
      var it = new Vector(RandomExpressionsTest.GROUP, expression, "");
      var out =
          page.evaluate(
              "it => Sessions.expression(...it)",
              List.of(it.definition().toString(), it.answers().toString(), "", it.language()));
      var here = it.out(ours.judge(it.definition(), it.answers(), it.here()).answers());
      if (!OdkTest.alike(out.toString(), here)
          || !OdkTest.alike(out.toString(), theirs.evaluate(expression))) {
        wrong.add(expression + " is " + out + ", not " + here);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> random() {
    var all = new ArrayList<String>();
    JqwikSession.run(
        () -> {
          var generator = RandomExpressionsTest.any().generator(1000);
          var chance = new Random(20260504);
          for (var it = 0; it < RANDOM; it++) {
            all.add(generator.next(chance).value());
          }
        });
    return all;
  }

  @Test
  void everySessionGoesAsToldInABrowser() throws IOException {
    var told = Files.readString(SessionsTest.FORMS.resolve("sessions.json"));

    assertThat(page.evaluate("it => Sessions.play(it)", told)).isEqualTo("[]");
  }
}
