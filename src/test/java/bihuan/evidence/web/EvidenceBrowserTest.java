package bihuan.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Browser;
import bihuan.evidence.OfficeFiles;
import bihuan.evidence.Pictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** What is said at upload, and what is left on a device that others use too. */
class EvidenceBrowserTest extends Browser {

  private static final String KEPT =
      "(async address => { try { return (await fetch(address, { cache: 'only-if-cached', mode:"
          + " 'same-origin' })).ok; } catch (gone) { return false; } })";

  @Test
  void whatCannotBeCleanedIsToldAtUploadAndAPhotoIsNotBlamed() {
    var page = reporting(PHONE);

    add(page, new FilePayload("photo.jpg", "image/jpeg", Pictures.jpeg()));
    add(page, new FilePayload("draft.docx", "", OfficeFiles.docxWith("image9.emf", new byte[9])));

    var rows = page.locator(".evidence-file");
    assertThat(rows.nth(0).locator(".evidence-kept-back").count()).isZero();
    assertThat(rows.nth(1).locator(".evidence-kept-back").textContent()).contains("EMF", "只留在营商办");
    assertThat(page.locator(".evidence-said").textContent()).contains("draft.docx", "EMF");
    shoot(page, "evidence-upload-phone");
  }

  @Test
  void nothingIsLeftInTheCacheOfABrowserAfterwardsButTheJournalOfThePhone() {
    var page = reporting(DESK);
    add(page, new FilePayload("photo.jpg", "image/jpeg", Pictures.jpeg()));
    var thumbnail = page.locator(".evidence-file img").getAttribute("src");
    page.evaluate("address => fetch(address, { cache: 'reload' })", thumbnail);
    page.evaluate(
        "async () => (await caches.open('bihuan-journal-x')).put('/x', new Response('x'))");

    page.navigate("home.xhtml");
    page.evaluate("() => document.querySelector('[id$=signOut]').click()");
    page.waitForURL("**/access/sign-in.xhtml*");

    assertThat(page.evaluate(KEPT, thumbnail)).isEqualTo(false);
    assertThat(page.evaluate("async () => (await caches.keys()).includes('bihuan-journal-x')"))
        .isEqualTo(true);
    page.goBack();
    assertThat(page.locator("[id='signIn:name']").count()).isEqualTo(1);
    page.goBack();
    assertThat(page.locator(".evidence-upload").count()).isZero();
    shoot(page, "signed-out-and-back");
  }

  private Page reporting(int width) {
    var page = signedIn("olga", "Demo-2026", width);
    page.navigate("loop/file-issue.xhtml?process=P04");
    page.locator("[data-goes='1']").click();
    page.locator("[id='file:title']").fill("The consent form of one bank is refused");
    page.locator("[id='file:fact']").fill("It happened twice on the same morning.");
    return page;
  }

  private static void add(Page page, FilePayload file) {
    var before = page.locator(".evidence-file[data-id]").count();
    page.locator(".evidence-upload input[multiple]").setInputFiles(file);
    page.locator(".evidence-file[data-id]").nth(before).waitFor(new Locator.WaitForOptions());
  }
}
