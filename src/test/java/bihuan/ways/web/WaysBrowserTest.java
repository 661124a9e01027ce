package bihuan.ways.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bihuan.Browser;
import org.junit.jupiter.api.Test;

/** How people choose, and how an administrator sees and words what is sent. */
class WaysBrowserTest extends Browser {

  @Test
  void oneChoosesHowOneIsToldAndDutiesCannotBeSwitchedOff() {
    var phone = signedIn("vera", "Demo-2026", PHONE);
    phone.navigate("access/me.xhtml");
    phone.locator("main a[href$='ways/choices.xhtml']").click();
    phone.waitForURL("**/ways/choices.xhtml");

    assertThat(phone.locator("[id='choices:duties'] input")).hasCount(2);
    assertThat(phone.locator("[id='choices:news'] input")).hasCount(3);
    phone.locator("[id='choices:news'] input[value='OFF']").check();
    phone.locator("[id='choices:quietUntil']").fill("07:30");
    phone.locator("[id='choices:go']").click();
    assertThat(phone.locator("main [role=status]")).isVisible();

    phone.navigate("ways/choices.xhtml");
    assertThat(phone.locator("[id='choices:news'] input[value='OFF']")).isChecked();
    assertThat(phone.locator("[id='choices:quietUntil']")).hasValue("07:30");
    shoot(phone, "ways-choices-phone");
  }

  @Test
  void hoursThatAreTooLongAreRefusedAtTheirFieldAndStayThere() {
    var desk = signedIn("victor", "Demo-2026", DESK);
    desk.navigate("ways/choices.xhtml");
    desk.locator("[id='choices:quietFrom']").fill("09:00");
    desk.locator("[id='choices:quietUntil']").fill("08:00");
    desk.locator("[id='choices:go']").click();

    assertThat(desk.locator("[id='choices:quietUntilMessage']")).containsText("16");
    assertThat(desk.locator("[id='choices:quietFrom']")).hasValue("09:00");
  }

  @Test
  void aTextWithAnUnknownFieldIsRefusedWithTheKnownOnesAndAnotherIsAVersion() {
    var desk = signedIn("syd", "Demo-2026", DESK);
    desk.navigate("ways/outbox.xhtml");
    shoot(desk, "ways-outbox");
    desk.locator("main a[href$='ways/texts.xhtml']").click();
    desk.navigate("ways/texts.xhtml?kind=ROBOT&language=EN");
    desk.locator("[id='text:body']").fill("{reporter}");
    desk.locator("[id='text:go']").click();
    assertThat(desk.locator("[id='text:bodyMessage']")).containsText("{duties}");

    desk.locator("[id='text:body']").fill("{duties} new");
    desk.locator("[id='text:go']").click();
    assertThat(desk.locator("[id='text:reset']")).isVisible();
    shoot(desk, "ways-texts");
    desk.locator("[id='text:reset']").click();
    assertThat(desk.locator("[id='text:reset']")).hasCount(0);
  }
}
