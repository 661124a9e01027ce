package bihuan.loop;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.HENRY_AT_HOUSING;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LEO;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.SIMON;
import static bihuan.Cast.TOM_AT_TRANSPORT;
import static bihuan.Cast.TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal.Ground;
import bihuan.access.Actor;
import bihuan.evidence.CopyKind;
import bihuan.evidence.FileRow;
import bihuan.evidence.Pictures;
import bihuan.evidence.Samples;
import bihuan.instructions.ForceRow;
import bihuan.instructions.JointMeetings;
import bihuan.instructions.MandateRow;
import bihuan.instructions.MandateState;
import bihuan.instructions.MandateView;
import bihuan.instructions.Mandates;
import bihuan.instructions.TaskForces;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.notices.Told;
import bihuan.series.IssueNumber;
import bihuan.supervision.LadderStep;
import bihuan.supervision.Papers;
import bihuan.supervision.Supervision;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaders ask for and meetings decide reaches a unit and comes back done. */
@InContainer
@OnEmbedded
class InstructionsIT extends QueueMachine {

  private static final LocalDate DUE = LocalDate.parse("2026-05-25");

  @Inject Supervision supervision;
  @Inject Papers papers;
  @Inject Mandates mandates;
  @Inject JointMeetings meetings;
  @Inject TaskForces forces;
  @Inject Notices notices;

  @PersistenceContext EntityManager em;

  @Test
  void aLeaderWritesACoordinatorHandsItOnAndTheLeaderReadsWhatCameOfIt() {
    var number = raised();
    var id = instructed(number).row().id();
    assertThat(told(CORA, id)).contains(NoticeType.MANDATE_GIVEN);
    assertThat(mandates.seenBy(by(LEO), id).row().label()).isNull();
    assertRefused(Ground.UNKNOWN, () -> mandates.seenBy(by(HANNA_AT_HOUSING), id));
    assertRefused(Ground.FORBIDDEN, () -> mandates.hand(id, HOUSING, by(SIMON)));

    mandates.hand(id, HOUSING, by(CORA));
    assertThat(mandates.seenBy(by(CORA), id).row().label()).matches("乌营批〔2026〕\\d+号");
    assertRefused(Ground.CONFLICT, () -> mandates.hand(id, LAND, by(CORA)));
    mandates.answer(id, "周五前换机", LocalDate.parse("2026-05-15"), by(HANNA_AT_HOUSING));
    assertThat(mandates.seenBy(by(LEO), id).answer()).as("unsigned, it is the unit's own").isNull();
    assertRefused(Ground.FORBIDDEN, () -> mandates.sign(id, by(HANNA_AT_HOUSING)));
    mandates.sign(id, by(HENRY_AT_HOUSING));
    mandates.sendBack(id, "请附时间", by(CORA));
    mandates.answer(id, "已换", null, by(HANNA_AT_HOUSING));
    mandates.sign(id, by(HENRY_AT_HOUSING));
    mandates.close(id, "", by(CORA));

    var seen = mandates.seenBy(by(LEO), id);
    assertThat(seen.row().state()).isEqualTo(MandateState.DONE);
    assertThat(seen.answer()).isEqualTo("已换");
    assertThat(told(LEO, id)).contains(NoticeType.MANDATE_DONE);
  }

  @Test
  void readingAMandateWritesNothing() {
    var id = instructed(raised()).row().id();
    var written = version(id);

    mandates.seenBy(by(LEO), id);
    mandates.seenBy(by(CORA), id);

    assertThat(version(id)).isEqualTo(written);
  }

  private int version(String mandate) {
    return em.createQuery("select m.version from Mandate m where m.id = :id", Integer.class)
        .setParameter("id", Long.valueOf(mandate))
        .getSingleResult();
  }

  @Test
  void onlyLeadersInstructOnWhatWasRaisedToThemAndNobodyIsNamed() {
    var number = raised();

    assertRefused(Ground.FORBIDDEN, () -> mandates.instruct(number, "请办", DUE, by(HELEN)));
    assertRefused(Ground.INVALID, () -> mandates.instruct(number, "请找包永福谈", DUE, by(LEO)));
    assertRefused(
        Ground.INVALID,
        () -> mandates.instruct(number, "请办", LocalDate.parse("2026-05-01"), by(LEO)));
    var id = instructed(number).row().id();
    mandates.hand(id, LAND, by(CORA));
    assertThat(mandates.seenBy(by(LINA_AT_LAND), id).row().number())
        .as("a unit that the issue is not with reads the words alone")
        .isNull();
  }

  @Test
  void aLeaderWritesStraightOnAReportWhichIsReceivedByThat() {
    var number = inHand();
    var report = papers.propose(LadderStep.MAJOR_REPORT, number, "请审示", by(CORA)).row().id();
    assertRefused(Ground.UNKNOWN, () -> mandates.instructOn(report, "请办", DUE, by(LEO)));
    papers.issue(report, by(HELEN));
    assertRefused(Ground.FORBIDDEN, () -> mandates.instructOn(report, "请办", DUE, by(HELEN)));
    assertRefused(Ground.INVALID, () -> mandates.instructOn(report, "请找包永福谈", DUE, by(LEO)));
    var notice = papers.propose(LadderStep.INTERVIEW, number, "请到场", by(SIMON)).row().id();
    papers.issue(notice, by(LEO));
    assertRefused(Ground.CONFLICT, () -> mandates.instructOn(notice, "请办", DUE, by(LEO)));

    var id = mandates.instructOn(report, "请住建局尽快换机", DUE, by(LEO)).row().id();

    assertThat(papers.seenBy(by(CORA), report).row().acknowledged()).isNotNull();
    assertThat(mandates.on(report, by(CORA))).extracting(MandateRow::id).containsExactly(id);
    assertThat(told(CORA, id)).contains(NoticeType.MANDATE_GIVEN);
    mandates.hand(id, HOUSING, by(CORA));
    assertThat(mandates.seenBy(by(LEO), id).paper()).isEqualTo(report);
    assertThat(mandates.seenBy(by(HANNA_AT_HOUSING), id).paper()).isNull();
  }

  @Test
  void filesGoWithTheAnswerToAMandateAndAreShownOnceItIsSigned() {
    var id = instructed(raised()).row().id();
    mandates.hand(id, HOUSING, by(CORA));
    var upload = Samples.upload("proof.jpg", Pictures.jpeg());
    assertRefused(Ground.FORBIDDEN, () -> mandates.keep(id, upload, by(CORA)));
    var other = mandates.keep(id, Samples.upload("b.jpg", Pictures.photo(2)), by(HANNA_AT_HOUSING));
    mandates.forget(id, other.id(), by(HANNA_AT_HOUSING));
    var file = mandates.keep(id, upload, by(HANNA_AT_HOUSING)).id();
    mandates.answer(id, "已换", null, by(HANNA_AT_HOUSING));

    assertRefused(Ground.CONFLICT, () -> mandates.forget(id, file, by(HANNA_AT_HOUSING)));
    assertThat(mandates.seenBy(by(LEO), id).files()).as("unsigned, they are the unit's").isEmpty();
    assertRefused(Ground.UNKNOWN, () -> mandates.open(id, file, CopyKind.CLEAN, by(LEO)));
    mandates.sign(id, by(HENRY_AT_HOUSING));
    assertThat(mandates.seenBy(by(LEO), id).files()).extracting(FileRow::id).containsExactly(file);
    assertThat(mandates.open(id, file, CopyKind.CLEAN, by(LEO)).length()).isPositive();
    assertRefused(Ground.UNKNOWN, () -> mandates.open(id, file, CopyKind.ORIGINAL, by(CORA)));
  }

  @Test
  void aMeetingsMinutesAreNumberedAndItsDecisionsGoToTheUnits() {
    var number = raised();
    var id =
        meetings.call(
            "取号机联席会议",
            LocalDate.parse("2026-05-11"),
            "三楼",
            List.of(number),
            List.of(HOUSING, LAND),
            by(CORA));
    assertThat(Told.of(notices, LINA_AT_LAND, "meeting " + id))
        .containsExactly(NoticeType.MEETING_CALLED);
    assertThat(meetings.seenBy(by(LINA_AT_LAND), id).agenda())
        .as("the issue is not with them")
        .isEmpty();
    assertRefused(Ground.UNKNOWN, () -> meetings.seenBy(by(TOM_AT_TRANSPORT), id));
    assertRefused(Ground.INVALID, () -> meetings.note(id, "包永福到会说明", by(CORA)));
    meetings.note(id, "议定换机。", by(CORA));
    meetings.decide(id, LAND, "对照检查本单位大厅", DUE, by(CORA));
    assertThat(meetings.seenBy(by(LINA_AT_LAND), id).minutes()).isEmpty();
    assertRefused(Ground.FORBIDDEN, () -> meetings.issue(id, by(CORA)));

    meetings.issue(id, by(HELEN));

    assertRefused(Ground.CONFLICT, () -> meetings.issue(id, by(HELEN)));
    assertRefused(Ground.CONFLICT, () -> meetings.note(id, "改", by(CORA)));
    var seen = meetings.seenBy(by(LINA_AT_LAND), id);
    assertThat(seen.row().label()).matches("〔2026〕第\\d+次");
    assertThat(seen.decisions()).hasSize(1);
    var decision = seen.decisions().get(0).id();
    mandates.answer(decision, "已查", null, by(LINA_AT_LAND));
    mandates.sign(decision, by(AIDAN_AT_LAND));
    mandates.close(decision, "", by(CORA));
    assertThat(mandates.seenBy(by(LINA_AT_LAND), decision).row().state())
        .isEqualTo(MandateState.DONE);
  }

  @Test
  void aTaskForceIsFormedByTheHeadAndDissolvedOnce() {
    var number = raised();
    assertRefused(
        Ground.FORBIDDEN,
        () -> forces.form("取号专班", HOUSING, List.of(LAND), List.of(number), DUE, by(CORA)));
    var force = forces.form("取号专班", HOUSING, List.of(LAND), List.of(number), DUE, by(HELEN));

    assertThat(forces.all("", by(LINA_AT_LAND)).rows())
        .filteredOn(it -> it.id().equals(force.id()))
        .singleElement()
        .extracting(ForceRow::issues)
        .asString()
        .doesNotContain(number.value());
    assertThat(forces.all("", by(TOM_AT_TRANSPORT)).rows())
        .extracting(ForceRow::id)
        .doesNotContain(force.id());
    assertThat(TRANSPORT).isEqualTo(TOM_AT_TRANSPORT.unit());
    forces.dissolve(force.id(), "已办完", by(HELEN));
    assertRefused(Ground.CONFLICT, () -> forces.dissolve(force.id(), "再", by(HELEN)));
  }

  private IssueNumber raised() {
    var number = inHand();
    supervision.markMajor(number, "影响大", by(HELEN));
    return number;
  }

  private MandateView instructed(IssueNumber number) {
    return mandates.instruct(number, "请住建局尽快换机并报结果", DUE, by(LEO));
  }

  private List<NoticeType> told(Actor reader, String id) {
    return Told.of(notices, reader, "mandate " + id);
  }
}
