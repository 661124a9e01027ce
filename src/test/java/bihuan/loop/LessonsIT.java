package bihuan.loop;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HENRY_AT_HOUSING;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.SIMON;
import static bihuan.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.catalogue.Drafting;
import bihuan.catalogue.EditionTerms;
import bihuan.catalogue.EditionView;
import bihuan.classification.Adoption;
import bihuan.classification.Cause;
import bihuan.classification.Change;
import bihuan.classification.Classification;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Method;
import bihuan.classification.Nature;
import bihuan.classification.Verdict;
import bihuan.evidence.CopyKind;
import bihuan.evidence.Purpose;
import bihuan.lessons.Lessons;
import bihuan.lessons.PromiseChanges;
import bihuan.lessons.PromiseOrigin;
import bihuan.lessons.ReplyRow;
import bihuan.lessons.ReplyState;
import bihuan.notices.NoticeRow;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.series.IssueNumber;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one improvement changes for others. */
@InContainer
@OnEmbedded
class LessonsIT extends QueueMachine {

  private static final String LESSON = "取号机断网就吐不出号。请查本单位大厅的取号机断网时能不能取号。";

  @Inject Lessons lessons;
  @Inject PromiseChanges changes;
  @Inject Drafting drafting;
  @Inject Closing closing;
  @Inject Notices notices;

  @Test
  void otherUnitsAnswerTheirLeaderSignsAndTheOfficeTakesIt() {
    var number = improved();
    lessons.give(number, "断网取不了号", LESSON, List.of(LAND), by(CORA));
    var id = reply(number).id();

    assertThat(told(LINA_AT_LAND, id)).containsExactly(NoticeType.LESSON_ASKED);
    assertRefused(
        Refusal.Ground.INVALID, () -> lessons.answer(id, true, "换了离线取号", by(LINA_AT_LAND)));
    var file = lessons.keep(id, picture(), by(LINA_AT_LAND)).id();
    lessons.answer(id, true, "换了离线取号", by(LINA_AT_LAND));
    assertThat(reply(number).words()).as("unsigned, it is the unit's own").isNull();
    assertRefused(Refusal.Ground.FORBIDDEN, () -> lessons.sign(id, by(LINA_AT_LAND)));
    assertRefused(Refusal.Ground.CONFLICT, () -> lessons.take(id, by(CORA)));
    lessons.sign(id, by(AIDAN_AT_LAND));

    assertThat(told(CORA, id)).containsExactly(NoticeType.LESSON_SIGNED);
    assertThat(lessons.open(id, file, CopyKind.CLEAN, by(SIMON))).isNotNull();
    lessons.sendBack(id, "请写清是哪个大厅", CORA.at(NOW.plusSeconds(60)));
    assertRefused(Refusal.Ground.CONFLICT, () -> lessons.take(id, by(CORA)));
    assertRefused(Refusal.Ground.INVALID, () -> lessons.answer(id, true, "一楼大厅", by(LINA_AT_LAND)));
    lessons.remind(id, by(CORA));
    lessons.answer(id, false, "二楼大厅没有取号机", by(LINA_AT_LAND));
    lessons.sign(id, by(AIDAN_AT_LAND));
    lessons.take(id, by(CARL));

    assertThat(reply(number))
        .satisfies(it -> assertThat(it.state()).isEqualTo(ReplyState.TAKEN))
        .satisfies(it -> assertThat(it.hasIt()).isFalse());
    assertThat(told(AIDAN_AT_LAND, id))
        .contains(NoticeType.LESSON_REMINDED, NoticeType.LESSON_TAKEN);
    assertThat(ledger.about("lesson " + id))
        .extracting(it -> it.what())
        .containsSubsequence(
            "LESSON_ASKED", "LESSON_ANSWERED", "LESSON_SIGNED", "LESSON_SENT_BACK", "LESSON_TAKEN");
  }

  @Test
  void aUnitReadsTheWordsWrittenForItAndNothingOfTheIssue() {
    var number = improved();
    assertRefused(
        Refusal.Ground.INVALID,
        () -> lessons.give(number, "断网", "包永福反映断网", List.of(LAND), by(CORA)));
    assertRefused(
        Refusal.Ground.INVALID,
        () -> lessons.give(number, "断网", LESSON, List.of(HOUSING), by(CORA)));
    lessons.give(number, "断网取不了号", LESSON, List.of(LAND), by(CORA));
    var id = reply(number).id();

    var seen = lessons.seenBy(by(LINA_AT_LAND), id);

    assertThat(seen.lesson()).isEqualTo(LESSON);
    assertThat(seen.number()).isNull();
    assertThat(seen.toString()).doesNotContain(number.value(), "包永福", "蓝天");
    assertThat(about(LINA_AT_LAND, id))
        .allSatisfy(it -> assertThat(it.toString()).doesNotContain(number.value(), "大厅取号机"));
    assertThat(lessons.ofUnit("", by(LINA_AT_LAND)).rows()).extracting(ReplyRow::id).contains(id);
    assertRefused(Refusal.Ground.UNKNOWN, () -> issues.seenBy(by(LINA_AT_LAND), number));
    for (var other : List.of(HANNA_AT_HOUSING, ENZO)) {
      assertRefused(Refusal.Ground.UNKNOWN, () -> lessons.seenBy(by(other), id));
    }
    assertThat(lessons.about(issues.seenBy(by(HANNA_AT_HOUSING), number), by(HANNA_AT_HOUSING)))
        .isEmpty();
  }

  @Test
  void aChangedPromiseIsTheNextEditionReadFromBothSides() {
    var number = improved();
    assertRefused(Refusal.Ground.INVALID, () -> changes.name(number, "P01", 1, by(CORA)));
    var next = nextEdition();

    changes.name(number, "P01", next.version(), by(HANNA_AT_HOUSING));

    assertThat(changes.of(issues.seenBy(by(ENZO), number)))
        .singleElement()
        .satisfies(it -> assertThat(it.edition()).isEqualTo(next.version()));
    assertRefused(
        Refusal.Ground.CONFLICT, () -> changes.name(number, "P01", next.version(), by(CORA)));
    assertThat(origins(CORA, next)).contains(number.value());
    assertThat(origins(HANNA_AT_HOUSING, next)).containsOnlyNulls();
    assertThat(deeds(number)).endsWith("EDITION_NAMED");
  }

  private List<String> origins(Actor reader, EditionView edition) {
    return changes.originsOf("P01", by(reader)).stream()
        .filter(it -> it.edition() == edition.version())
        .map(PromiseOrigin::number)
        .toList();
  }

  /** One day quicker than before. */
  private EditionView nextEdition() {
    var draft = drafting.begin("P01", by(CORA));
    var was = draft.terms();
    var amount = was.amount() == null ? BigDecimal.ONE : was.amount().add(BigDecimal.ONE);
    var better =
        new EditionTerms(
            was.name(),
            was.english(),
            was.lead(),
            was.cooperating(),
            was.measures(),
            was.amount() == null ? null : amount,
            was.span(),
            was.visits() + 1,
            was.fee(),
            was.channels(),
            was.documents(),
            was.demo(),
            was.note(),
            was.noteEnglish(),
            was.steps());
    var saved = drafting.save("P01", draft.revision(), better, by(CORA));
    return drafting.publish("P01", saved.revision(), by(CORA).day(), "按提升措施", by(CORA));
  }

  /** A common trouble, put right, verified and improved. */
  private IssueNumber improved() {
    var number = filed.get();
    triage.accept(number, common(), by(CORA));
    triage.reviewOutgoing(number, 0, "取号难", "大厅取号机吐不出号", Set.of(), by(CORA));
    triage.assign(number, HOUSING, List.of(), by(CORA));
    rectification.sign(number, by(HANNA_AT_HOUSING));
    rectification.contact(number, "在办", by(HANNA_AT_HOUSING));
    report(number);
    rectification.signOff(number, by(HENRY_AT_HOUSING));
    verification.sendToVerify(number, VERA.name(), Method.CALL_BACK, by(CARL));
    verification.verify(number, new Verdict(true, true, 5, ""), by(VERA));
    closing.improve(number, "全市都查一遍", by(CORA));
    desk.keep(number, picture(), Purpose.IMPROVEMENT, by(HANNA_AT_HOUSING));
    closing.adopt(number, new Adoption(Change.PROCESS, "离线也能取号", ""), by(HANNA_AT_HOUSING));
    closing.signImprovement(number, by(HENRY_AT_HOUSING));
    return number;
  }

  private static Classification common() {
    return new Classification(
        Kind.PAIN_POINT,
        Cause.SYSTEM_FAULT,
        Nature.COMMON,
        IssueClass.C,
        1,
        "P01",
        3,
        Wuhai.WUDA,
        false);
  }

  private ReplyRow reply(IssueNumber number) {
    return lessons.about(issues.seenBy(by(SIMON), number), by(SIMON)).get(0).replies().get(0);
  }

  private List<NoticeType> told(Actor reader, String id) {
    return about(reader, id).stream().map(NoticeRow::type).toList();
  }

  private List<NoticeRow> about(Actor reader, String id) {
    return Stream.iterate(
            notices.list(reader, false, ""),
            it -> it != null,
            it -> it.next() == null ? null : notices.list(reader, false, it.next()))
        .flatMap(it -> it.rows().stream())
        .filter(it -> it.subject().equals("lesson " + id))
        .toList();
  }
}
