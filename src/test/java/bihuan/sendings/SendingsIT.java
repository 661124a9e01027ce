package bihuan.sendings;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.Cast;
import bihuan.InContainer;
import bihuan.Token;
import bihuan.Visitor;
import bihuan.panel.ObserverFilter;
import bihuan.panel.Observers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is sent again, because its answer was lost, is there once, and says so. */
@InContainer
class SendingsIT {

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

  @Inject Observers observers;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private final String name = "Twice " + Token.random(8);

  @Test
  void aFormThatComesTwiceIsThereOnceAndSaysSo() {
    var cora = visitor("cora");
    var fields = member(cora.get("panel/edit.xhtml"));

    var first = cora.submit("panel/edit.xhtml", fields);
    var again = cora.submit("panel/edit.xhtml", fields);

    assertThat(first.status()).as(first.text()).isEqualTo(302);
    assertThat(again.status()).isEqualTo(302);
    assertThat(cora.get("panel/edit.xhtml").text()).contains("没有重复登记");
    assertThat(members()).isEqualTo(1);
  }

  @Test
  void whatWasRefusedIsSentAgain() {
    var cora = visitor("cora");
    var fields = member(cora.get("panel/edit.xhtml"));
    fields.put("edit:phone", "not a number");
    var refused = cora.submit("panel/edit.xhtml", fields);
    assertThat(refused.status()).isEqualTo(200);

    fields.put("edit:phone", "");
    fields.put("jakarta.faces.ViewState", state(refused));
    var sent = cora.submit("panel/edit.xhtml", fields);

    assertThat(sent.status()).as(sent.text()).isEqualTo(302);
    assertThat(members()).isEqualTo(1);
  }

  @Test
  void aDraftThatIsSentAgainFromAnotherPageIsKnownByItsName() {
    var cora = visitor("cora");
    var fields = member(cora.get("panel/edit.xhtml"));
    fields.put("bihuan.sending", "0123456789abcdef" + Token.random(8).replaceAll("[^0-9]", "a"));
    cora.submit("panel/edit.xhtml", fields);

    fields.put("jakarta.faces.ViewState", state(cora.get("panel/edit.xhtml")));
    cora.submit("panel/edit.xhtml", fields);

    assertThat(members()).isEqualTo(1);
  }

  @Test
  void aProgramThatNamesWhatItSendsIsToldThatItIsThere() {
    var olga = visitor("olga");
    var key = "key-" + Token.random(20);

    var first = olga.send("POST", "api/issues", filing(name), "Idempotency-Key", key);
    var again = olga.send("POST", "api/issues", filing(name), "Idempotency-Key", key);
    var odd = olga.send("POST", "api/issues", filing(name), "Idempotency-Key", "x");

    assertThat(first.status()).as(first.text()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("sendings.already");
    assertThat(odd.status()).isEqualTo(422);
  }

  @Test
  void aReportWithoutADraftThatComesTwiceIsOneAndOfTwoPeopleTwo() {
    var olga = visitor("olga");

    var first = olga.send("POST", "api/issues", filing(name));
    var again = olga.send("POST", "api/issues", filing(name));
    var other = visitor("otis").send("POST", "api/issues", filing(name));

    assertThat(again.status()).as(again.text()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(other.status()).as(other.text()).isEqualTo(201);
    assertThat(other.text()).isNotEqualTo(first.text());
  }

  private static String filing(String title) {
    return """
    {"filing": {"title": "%s", "fact": "Sent twice.", "wish": "", "process": "P04", "step": 1,
      "kind": "PAIN_POINT", "district": "WUDA", "secrecy": "CONFIDENTIAL"},
     "name": "", "phone": "", "organisation": ""}
    """
        .formatted(title);
  }

  private Map<String, String> member(Answer page) {
    var fields = new HashMap<String, String>();
    fields.put("edit", "edit");
    fields.put("edit:name", name);
    fields.put("edit:category", "EXPERT");
    fields.put("edit:as", "observer");
    fields.put("edit:from", clock.instant().toString().substring(0, 10));
    fields.put("edit:go", "");
    fields.put("jakarta.faces.ViewState", state(page));
    return fields;
  }

  private static String state(Answer page) {
    var state = STATE.matcher(page.text());
    assertThat(state.find()).as(page.text()).isTrue();
    return state.group(1);
  }

  private long members() {
    var filter = new ObserverFilter(name, null, null, null, null, null);
    return observers.count(filter, Cast.CORA.at(clock.instant()));
  }

  private Visitor visitor(String account) {
    var root = "http://localhost:%d%s/";
    return Visitor.signedIn(
        URI.create(root.formatted(request.getLocalPort(), request.getContextPath())),
        "en",
        account,
        "Demo-2026");
  }
}
