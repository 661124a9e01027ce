package bihuan.notices;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.OFFICER_AT_BANKING;
import static bihuan.Cast.OFFICER_AT_TAX;
import static bihuan.Cast.OLGA;
import static bihuan.Cast.SELMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.calendar.Calendars;
import bihuan.classification.Cause;
import bihuan.classification.Classification;
import bihuan.classification.Filing;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Source;
import bihuan.loop.Intake;
import bihuan.loop.Rectification;
import bihuan.loop.Triage;
import bihuan.series.IssueNumber;
import bihuan.vault.Disclosure;
import bihuan.vault.DisclosurePurpose;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class InboxIT {

  private static final String TITLE = "恩和商贸在海南区三号窗口补正了两次";
  private static final String OUTGOING_TITLE = "同一份申请补正两次";

  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Rectification rectification;
  @Inject Notices notices;
  @Inject Calendars calendars;
  @Inject Disclosure disclosure;

  private Instant now = Instant.now();
  private IssueNumber number;

  @BeforeEach
  void somebodySpoke() {
    number =
        intake.file(
            new Filing(
                TITLE,
                "六月三日上午九点十七分，恩和商贸的经办人去了三号窗口",
                "",
                "P04",
                4,
                Kind.BLOCKAGE,
                Wuhai.HAINAN,
                Source.EXPERIENCE,
                Secrecy.CONFIDENTIAL,
                "",
                false),
            new Identity("enzo", "恩和巴图", "13912345678", "恩和商贸", "企业联系人"),
            by(ENZO));
  }

  @Test
  void aDayThatRestsOnAYearThatIsNotAnnouncedIsMarked() {
    for (var days : List.of(1, 400)) {
      var due = LocalDate.now().plusDays(days);
      notices.add(
          Notice.to(
              NoticeAddress.of(CORA),
              NoticeType.PAPER_DUE,
              "paper " + days + number,
              "",
              due,
              now));

      assertThat(notices.list(CORA, false, "").rows())
          .filteredOn(it -> it.subject().equals("paper " + days + number))
          .singleElement()
          .extracting(NoticeRow::provisional)
          .isEqualTo(calendars.isProvisional(LocalDate.now(), due));
    }
    assertThat(calendars.isProvisional(LocalDate.now(), LocalDate.now().plusDays(400))).isTrue();
  }

  @Test
  void aMoveTellsWhoeverHasTheNextTurn() {
    assertThat(about(CORA)).extracting(NoticeRow::type).containsExactly(NoticeType.TO_TRIAGE);
    assertThat(about(CARL)).extracting(NoticeRow::title).containsExactly(TITLE);
    assertThat(about(LINA_AT_LAND)).isEmpty();

    assign();

    assertThat(about(LINA_AT_LAND)).extracting(NoticeRow::type).containsExactly(NoticeType.TO_SIGN);
    assertThat(about(AIDAN_AT_LAND))
        .extracting(NoticeRow::type)
        .containsExactly(NoticeType.ASSIGNED_TO_UNIT);
    assertThat(about(OFFICER_AT_BANKING))
        .extracting(NoticeRow::type)
        .containsExactly(NoticeType.COOPERATING);
    assertThat(about(OFFICER_AT_TAX)).isEmpty();
  }

  @Test
  void aRefusedMoveTellsNobody() {
    assign();

    assertThatThrownBy(() -> rectification.signOff(number, by(AIDAN_AT_LAND)))
        .isInstanceOf(Refusal.class);

    assertThat(about(CORA)).extracting(NoticeRow::type).doesNotContain(NoticeType.TO_REVIEW);
  }

  @Test
  void whatWasToBeDoneIsSettledOnceTheIssueHasMovedOn() {
    assertThat(unreadAbout(CORA)).hasSize(1);

    assign();

    assertThat(unreadAbout(CORA)).isEmpty();
    assertThat(unreadAbout(CARL)).isEmpty();
  }

  @Test
  void whoeverReturnedItLearnsThatAnotherUnitHasItNow() {
    assign();
    rectification.requestReturn(number, "纳税事项由税务部门负责", "D41", by(LINA_AT_LAND));

    triage.reassign(number, "D41", List.of("D43"), "", by(CORA));

    assertThat(about(LINA_AT_LAND)).extracting(NoticeRow::type).contains(NoticeType.TAKEN_AWAY);
    assertThat(about(AIDAN_AT_LAND)).extracting(NoticeRow::type).contains(NoticeType.TAKEN_AWAY);
    assertThat(about(OFFICER_AT_TAX))
        .extracting(NoticeRow::type)
        .containsExactly(NoticeType.TO_SIGN);
  }

  @Test
  void whoeverAskedToSeeAnIdentityLearnsOfTheRuling() {
    var asked =
        disclosure.ask(number.value(), DisclosurePurpose.PROTECTION, "核实反映人是否受到打击报复", by(CORA));

    disclosure.approve(asked, by(SELMA));

    assertThat(about(CORA)).extracting(NoticeRow::type).contains(NoticeType.DISCLOSURE_GRANTED);
    assertThat(about(CARL)).extracting(NoticeRow::type).containsExactly(NoticeType.TO_TRIAGE);
  }

  @Test
  void aUnitsNoticesTellNothingOfTheReporter() {
    assign();

    for (var unit : List.of(LINA_AT_LAND, AIDAN_AT_LAND, OFFICER_AT_BANKING)) {
      assertThat(about(unit))
          .isNotEmpty()
          .allSatisfy(
              it -> {
                assertThat(it.title()).isEqualTo(OUTGOING_TITLE);
                assertThat(it.ofTheDay()).isTrue();
                assertThat(it.toString()).doesNotContain("恩和", "enzo", "R-", "三号窗口");
              });
    }
  }

  @Test
  void theReporterIsToldUnderThePseudonymAndReadsItSignedIn() {
    assign();

    assertThat(about(ENZO))
        .extracting(NoticeRow::type)
        .containsExactly(NoticeType.BEING_HANDLED, NoticeType.ACCEPTED);
    assertThat(about(OLGA)).isEmpty();
    assertThat(about(Cast.as(Role.CASE_HANDLER, LAND, ENZO))).isEmpty();
  }

  @Test
  void readingOneLowersTheCountAndNobodyElseMayReadIt() {
    assign();
    var mine = about(OFFICER_AT_BANKING).get(0);
    var before = notices.unread(OFFICER_AT_BANKING);

    assertThatThrownBy(() -> notices.read(mine.id(), by(OFFICER_AT_TAX)))
        .isInstanceOf(Refusal.class);
    assertThat(notices.read(mine.id(), by(OFFICER_AT_BANKING)).read()).isTrue();

    assertThat(notices.unread(OFFICER_AT_BANKING)).isEqualTo(before - 1);
    notices.readAll(by(ENZO));
    assertThat(notices.unread(ENZO)).isZero();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    var all =
        Stream.iterate(
                notices.list(CORA, false, ""),
                it -> it != null,
                it -> it.next() == null ? null : notices.list(CORA, false, it.next()))
            .flatMap(it -> it.rows().stream())
            .toList();

    assertThat(all).extracting(NoticeRow::id).doesNotHaveDuplicates();
    assertThat(all).extracting(NoticeRow::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(all).extracting(NoticeRow::subject).contains(number.subject());
  }

  private void assign() {
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
    triage.reviewOutgoing(number, 0, OUTGOING_TITLE, "两家银行要的样式不同", Set.of(), by(CORA));
    triage.assign(number, "D05", List.of("D43"), by(CORA));
  }

  private List<NoticeRow> about(Actor reader) {
    return rows(reader, false);
  }

  private List<NoticeRow> unreadAbout(Actor reader) {
    return rows(reader, true);
  }

  private List<NoticeRow> rows(Actor reader, boolean unread) {
    return notices.list(reader, unread, "").rows().stream()
        .filter(it -> it.subject().equals(number.subject()))
        .toList();
  }

  private By by(Actor actor) {
    now = now.plus(Duration.ofSeconds(1));
    return actor.at(now);
  }
}
