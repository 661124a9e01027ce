package bihuan.invitations.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** How somebody comes onto the panel: the office hands over a card, they accept on the phone. */
public final class InvitationVisit {

  private static final Pattern LINK =
      Pattern.compile("https?://\\S*?/(invitations/invitation\\S*)");

  private InvitationVisit() {}

  /** Enters a lawyer and leaves the page of their printed card open; answers the card's link. */
  public static String cardFor(Page office, String name) {
    office.navigate("panel/edit.xhtml");
    office.locator("[id='edit:name']").fill(name);
    office.locator("[id='edit:category']").selectOption("LAWYER");
    office.locator("[id='edit:organisation']").fill("乌海市司法局");
    office.locator("[id='edit:go']").click();
    assertThat(office.locator("main h1")).hasText(name);
    office.locator("[id='invite:way'] label").first().click();
    office.locator("[id='invite:go']").click();
    var link = LINK.matcher(office.locator("#words").textContent());
    org.assertj.core.api.Assertions.assertThat(link.find()).isTrue();
    return link.group(1);
  }

  /** Agrees to the undertaking and signs in from now on with a password. */
  public static void accept(Page phone, String account) {
    phone.locator("[id='accept:agreed']").check();
    phone.locator("[id='accept:name']").fill(account);
    phone.locator("[id='accept:fresh']").fill("Stille-Wasser-9");
    phone.locator("[id='accept:go']").click();
    assertThat(phone).hasURL(Pattern.compile(".*/panel/service.xhtml.*"));
  }
}
