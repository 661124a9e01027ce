package bihuan.ways;

import static bihuan.Cast.BANKING;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LINA_AT_LAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.Visitor;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.classification.Cause;
import bihuan.classification.Classification;
import bihuan.classification.Filing;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Source;
import bihuan.classification.SuspendReason;
import bihuan.loop.Intake;
import bihuan.loop.Rectification;
import bihuan.loop.Triage;
import bihuan.rounds.CalendarFeeds;
import bihuan.series.IssueNumber;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An officer's calendar while a duty comes, is finished and is signed off. */
@InContainer
class DutyCalendarsIT {

  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Rectification rectification;
  @Inject DutyCalendars calendars;
  @Inject CalendarFeeds feeds;
  @Inject HttpServletRequest request;

  private Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

  @Test
  void aDutyComesChangesAndIsCrossedOut() {
    var number = assigned();

    var signing = entry(number);
    assertThat(signing.title()).isEqualTo("同一份申请补正两次");
    assertThat(signing.cancelled()).isFalse();
    assertThat(entry(number)).as("asked again").isEqualTo(signing);

    rectification.sign(number, by(LINA_AT_LAND));
    var handling = entry(number);
    assertThat(handling.due()).isAfter(signing.due());
    assertThat(handling.sequence()).isGreaterThan(signing.sequence());

    rectification.suspend(number, SuspendReason.values()[0], null, "", by(CORA));
    var gone = entry(number);
    assertThat(gone.cancelled()).isTrue();
    assertThat(gone.sequence()).isGreaterThan(handling.sequence());

    rectification.resume(number, by(CORA));
    assertThat(entry(number).cancelled()).isFalse();
  }

  @Test
  void theSecretAddressIsRenewedAndClosed() {
    var number = assigned();
    var first = feeds.open(by(LINA_AT_LAND));
    assertThat(read(first))
        .contains("issue-" + number + "@bihuan", "BEGIN:VALARM")
        .doesNotContain("三号窗口", "恩和");

    var second = feeds.open(by(LINA_AT_LAND));
    assertThatThrownBy(() -> feeds.ownerOf(first)).isInstanceOf(Refusal.class);
    assertThat(read(second)).contains("BEGIN:VCALENDAR");
    rectification.sign(number, by(LINA_AT_LAND));
    assertThat(entry(number).sequence()).isPositive();
    feeds.close(by(LINA_AT_LAND));
    assertThat(entry(number).sequence()).as("nothing of before is kept").isZero();
    assertThatThrownBy(() -> feeds.ownerOf(second)).isInstanceOf(Refusal.class);
  }

  @Test
  void theOfficesCalendarTellsNoOriginalTitle() {
    var number = filed();

    assertThat(calendars.of(CORA.name(), now))
        .filteredOn(it -> it.number().equals(number.value()))
        .singleElement()
        .satisfies(it -> assertThat(it.title()).isEmpty());
  }

  @Test
  void aReportersCalendarTellsNothingOfWhatTheyReported() {
    filed();

    assertThat(calendars.of(ENZO.name(), now)).isEmpty();
    assertThatThrownBy(() -> feeds.open(by(ENZO))).isInstanceOf(Refusal.class);
  }

  private String read(String token) {
    var root =
        URI.create(
            "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
    return Visitor.stranger(root, "zh-CN").get("api/calendars/" + token).text();
  }

  private DutyEvent entry(IssueNumber number) {
    return calendars.of(LINA_AT_LAND.name(), now).stream()
        .filter(it -> it.number().equals(number.value()))
        .findFirst()
        .orElseThrow();
  }

  private IssueNumber filed() {
    return intake.file(
        new Filing(
            "恩和商贸在海南区三号窗口补正了两次",
            "六月三日上午去了三号窗口",
            "",
            "P04",
            4,
            Kind.BLOCKAGE,
            Wuhai.HAINAN,
            Source.EXPERIENCE,
            Secrecy.CONFIDENTIAL,
            "",
            false),
        new Identity("enzo", "恩和巴图", "", "恩和商贸", "企业联系人"),
        by(ENZO));
  }

  private IssueNumber assigned() {
    var number = filed();
    triage.accept(
        number,
        new Classification(
            Kind.BLOCKAGE,
            Cause.NO_COMMON_FORM,
            Nature.INDIVIDUAL,
            IssueClass.B,
            8,
            "P04",
            4,
            Wuhai.HAINAN,
            false),
        by(CORA));
    triage.reviewOutgoing(number, 0, "同一份申请补正两次", "要的样式不同", Set.of(), by(CORA));
    triage.assign(number, LAND, List.of(BANKING), by(CORA));
    return number;
  }

  private By by(Actor actor) {
    now = now.plus(Duration.ofSeconds(1));
    return actor.at(now);
  }
}
