package bihuan.journal;

import static bihuan.Cast.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.InContainer;
import bihuan.Visitor;
import bihuan.Wuhai;
import bihuan.access.By;
import bihuan.catalogue.Channel;
import bihuan.rounds.VisitForm;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Lina, an officer of the visited unit, finds of Olga's unannounced visit. */
@InContainer
class UnannouncedIT {

  private static final List<String> LISTS =
      List.of(
          "journal/reported-journeys.xhtml",
          "journal/reported-journeys.xhtml?process=P04",
          "journal/journeys.xhtml",
          "commendations/commendations.xhtml",
          "home.xhtml",
          "api/journeys/reports",
          "api/journeys/reports?process=P04");

  /** Where only its owner gets in; %s is the key. */
  private static final List<String> DOORS =
      List.of(
          "journal/journey.xhtml?key=%s",
          "journal/trouble.xhtml?key=%s&code=4-DOCUMENTS",
          "journal/praise.xhtml?key=%s&code=0-TIME",
          "api/journeys/%s",
          "api/journeys/%s/photos/1");

  private static final Pattern MAIN = Pattern.compile("(?s)<main.*</main>");

  private final String key = UUID.randomUUID().toString();

  @Inject HttpServletRequest request;
  @Inject JournalKeeping keeping;
  @Inject Clock clock;

  private By olga;
  private String id;
  private List<String> before;
  private Visitor lina;

  @BeforeEach
  void olgaIsOnTheWay() {
    olga = OLGA.at(clock.instant());
    var root = "http://localhost:%d%s/";
    lina =
        Visitor.signedIn(
            URI.create(root.formatted(request.getLocalPort(), request.getContextPath())),
            "zh-CN",
            "lina",
            "Demo-2026");
    before = lists();
    id = keeping.sync(key, sheet(), olga).row().id();
  }

  @Test
  void beforeTheReportNothingIsThere() {
    assertThat(lists()).isEqualTo(before);
    assertThatNoJourneyIsOpen();
    assertThatDoorsAreShut();
  }

  @Test
  void afterItNothingIsThereEither() {
    keeping.report(key, olga);

    assertThat(lists()).isEqualTo(before);
    assertThatNoJourneyIsOpen();
    assertThatDoorsAreShut();
  }

  private void assertThatNoJourneyIsOpen() {
    assertThat(lina.get("journal/reported-journey.xhtml?id=" + id).status()).isEqualTo(403);
    assertThat(lina.get("api/journeys/reports/" + id).status()).isEqualTo(403);
    assertThat(lina.get("api/promises/P04/journeys").status()).isEqualTo(403);
  }

  /** As shut as if there were no such journey. */
  private void assertThatDoorsAreShut() {
    var nobodys = UUID.randomUUID().toString();
    for (var door : DOORS) {
      var answer = lina.get(door.formatted(key));
      assertThat(answer.status()).isIn(403, 404);
      assertThat(seen(answer).replace(key, ""))
          .isEqualTo(seen(lina.get(door.formatted(nobodys))).replace(nobodys, ""));
    }
  }

  private List<String> lists() {
    return LISTS.stream().map(lina::get).map(UnannouncedIT::seen).toList();
  }

  /** What stands there for people: forms carry a state of their own that differs each time. */
  private static String seen(Answer answer) {
    var main = MAIN.matcher(answer.text());
    return (main.find() ? main.group() : answer.text()).replaceAll("(value|nonce)=\"[^\"]*\"", "");
  }

  private String day() {
    return olga.day().minusDays(3).toString();
  }

  private JournalUpdate sheet() {
    return new JournalUpdate(
        "",
        "P04",
        1,
        Wuhai.HAINAN,
        Channel.COUNTER,
        VisitForm.UNANNOUNCED,
        0,
        "phone",
        null,
        Map.of(
            "4.started", typed(day() + "T09:41"),
            "4.finished", typed(day() + "T09:47"),
            "4.counter", typed("第七个窗口"),
            "4.beyond", typed("传真号码"),
            "4.words", typed("传真号码谁还有。")));
  }

  private static JournalUpdate.FieldValue typed(String value) {
    return new JournalUpdate.FieldValue(value, 1_000);
  }
}
