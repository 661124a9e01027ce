package bihuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case file opened from a disk, with no server behind it. */
class CaseFileBrowserTest extends Browser {

  @TempDir Path folder;

  @Test
  void theBrowserFindsAnUntouchedFileValid() throws Exception {
    var page = opened(LedgerVerificationTest.caseFile(Locale.CHINESE));

    assertThat(page.locator("#verdict").getAttribute("class")).isEqualTo("valid");
    shoot(page, "ledger-case-file");
  }

  @Test
  void theBrowserFindsAFileValidThatBeginsLater() throws Exception {
    var page = opened(LedgerVerificationTest.caseFile(Locale.ENGLISH, 3));

    assertThat(page.locator("#verdict").getAttribute("class")).isEqualTo("valid");
  }

  @Test
  void theBrowserNamesTheFirstBrokenEntry() throws Exception {
    var html = LedgerVerificationTest.caseFile(Locale.ENGLISH);

    var page = opened(html.replaceFirst("\"by\":\"zhou\"(.*?\"seq\":1)", "\"by\":\"wang\"$1"));

    assertThat(page.locator("#verdict").getAttribute("class")).isEqualTo("broken");
    assertThat(page.locator("#verdict").textContent()).contains("entry 1");
  }

  @Test
  void theBrowserSeesThatTheChainOrTheWordsWereChanged() throws Exception {
    var html = LedgerVerificationTest.caseFile(Locale.ENGLISH);

    assertThat(opened(html.replace("\"heads\":3", "\"heads\":4")).locator("#verdict").textContent())
        .contains("master chain");
    assertThat(
            opened(html.replaceFirst("shown>zhou<", "shown>wang<"))
                .locator("#verdict")
                .textContent())
        .contains("words on the page");
  }

  private Page opened(String html) throws Exception {
    var file = Files.writeString(folder.resolve("case.html"), html);
    var page = page(DESK);
    page.navigate(file.toUri().toString());
    return page;
  }
}
