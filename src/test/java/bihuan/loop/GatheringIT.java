package bihuan.loop;

import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.OFFICER_AT_TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.evidence.CopyKind;
import bihuan.evidence.FileRow;
import bihuan.evidence.Pictures;
import bihuan.evidence.Purpose;
import bihuan.evidence.Samples;
import bihuan.gathering.Gathered;
import bihuan.gathering.Gathering;
import bihuan.gathering.MergedReport;
import bihuan.gathering.MergedReports;
import bihuan.gathering.MergedWording;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.notices.Told;
import bihuan.series.IssueNumber;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One outage, many reports: gathered in one act, and what they bring to the main one. */
@InContainer
@OnEmbedded
class GatheringIT extends QueueMachine {

  private static final int MANY = 30;

  @Inject Gathering gathering;
  @Inject MergedReports merged;
  @Inject Notices notices;

  @Test
  void manyAreGatheredInSecondsAndWhatCannotBeSaysWhyAndStays() {
    var main = assigned();
    var elsewhere = withAnotherUnit();
    var many = new ArrayList<IssueNumber>();
    for (var it = 0; it < MANY; it++) {
      many.add(anonymous());
    }
    many.add(3, elsewhere);
    many.add(5, main);

    var began = System.nanoTime();
    var gathered = gathering.gather(main, many, "同一次停机", by(CORA));
    var took = Duration.ofNanos(System.nanoTime() - began);

    assertThat(took).isLessThan(Duration.ofSeconds(10));
    assertThat(gathered.merged()).hasSize(MANY);
    assertThat(gathered.left())
        .extracting(Gathered.Left::number, it -> it.why().key())
        .containsExactly(tuple(elsewhere, "loop.outOfTurn"), tuple(main, "loop.outOfTurn"));
    assertThat(issues.seenBy(by(CORA), elsewhere).stage()).isEqualTo(Stage.ASSIGNED);
    assertThat(merged.reports(issues.seenBy(by(CORA), main), by(CORA)))
        .extracting(MergedReport::number)
        .containsExactlyInAnyOrderElementsOf(gathered.merged());
  }

  @Test
  void nothingIsGatheredIntoWhatHasEndedOrByWhoeverDoesNotTriage() {
    var one = anonymous();
    var ended = anonymous();
    gathering.gather(filed.get(), List.of(ended), "同一件事", by(CORA));

    assertRefused(
        Refusal.Ground.INVALID, () -> gathering.gather(ended, List.of(one), "同一件事", by(CORA)));
    assertRefused(
        Refusal.Ground.UNKNOWN,
        () -> gathering.gather(filed.get(), List.of(one), "同一件事", by(HANNA_AT_HOUSING)));
    assertRefused(
        Refusal.Ground.INVALID, () -> gathering.gather(filed.get(), List.of(one), "", by(CORA)));
    assertThat(issues.seenBy(by(CORA), one).stage()).isEqualTo(Stage.SUBMITTED);
  }

  @Test
  void theUnitReadsOfMergedReportsWhatWasReviewedSinceAndNeitherWhoseNorWhen() {
    var main = assigned();
    var other = intake.file(filing("叫号屏黑着"), ENZO_HIMSELF, by(ENZO));
    triage.askInfo(other, "请补照片", by(CORA));
    var shown =
        desk.keep(other, Samples.upload("b.jpg", Pictures.photo(2)), Purpose.SUPPLEMENT, by(ENZO));
    intake.supplyInfo(other, "补上了", "", by(ENZO));
    triage.accept(other, classification(), by(CORA));
    triage.reviewOutgoing(other, 0, "叫号屏不亮", "大厅叫号屏整天不亮", Set.of(shown.id()), by(CORA));

    gathering.gather(main, List.of(other), "同一台设备", by(CORA));

    assertThat(Told.of(notices, ENZO, other.subject())).contains(NoticeType.MERGED);
    assertThat(wordings(main, HANNA_AT_HOUSING)).isEmpty();
    assertThat(files(main, HANNA_AT_HOUSING)).isEmpty();
    assertThat(reports(main)).extracting(MergedReport::out).containsExactly(false);

    assertRefused(
        Refusal.Ground.INVALID,
        () -> triage.reviewOutgoing(other, 1, "屏不亮", "包永福说屏不亮", Set.of(shown.id()), by(CORA)));
    triage.reviewOutgoing(other, 1, "叫号屏不亮", "大厅叫号屏整天不亮", Set.of(shown.id()), by(CORA));

    assertThat(wordings(main, HANNA_AT_HOUSING))
        .containsExactly(new MergedWording("叫号屏不亮", "大厅叫号屏整天不亮"));
    assertThat(files(main, HANNA_AT_HOUSING))
        .extracting(FileRow::subject, FileRow::number, FileRow::by, FileRow::at)
        .containsExactly(tuple(main.subject(), 1, "", null));
    assertThat(merged.open(main, shown.id(), CopyKind.CLEAN, by(HANNA_AT_HOUSING)).name())
        .isEqualTo("evidence-1.jpg");
    assertThat(reports(main)).extracting(MergedReport::out).containsExactly(true);
    assertThat(reports(main)).extracting(MergedReport::original).first().asString().contains("包永福");
    assertRefused(Refusal.Ground.UNKNOWN, () -> issues.seenBy(by(HANNA_AT_HOUSING), other));
    assertRefused(
        Refusal.Ground.UNKNOWN,
        () -> merged.open(main, shown.id(), CopyKind.CLEAN, by(OFFICER_AT_TAX)));
    assertThat(wordings(main, ENZO)).isEmpty();
  }

  @Test
  void theNamesOfAllBehindTheMainIssueStayOutOfWhatAMergedOneSays() {
    var main = assigned();
    var other = anonymous();
    gathering.gather(main, List.of(other), "同一台设备", by(CORA));

    assertRefused(
        Refusal.Ground.INVALID,
        () -> triage.reviewOutgoing(other, 0, "同样的事", "包永福也说过", Set.of(), by(CORA)));
  }

  private List<MergedReport> reports(IssueNumber main) {
    return merged.reports(issues.seenBy(by(CORA), main), by(CORA));
  }

  private List<MergedWording> wordings(IssueNumber main, Actor reader) {
    return merged.wordings(issues.seenBy(by(reader), main), by(reader));
  }

  private List<FileRow> files(IssueNumber main, Actor reader) {
    return merged.files(issues.seenBy(by(reader), main), by(reader));
  }

  private IssueNumber anonymous() {
    return intake.fileAnonymously(filing("取号机不出号"), Actor.NOBODY.at(NOW)).number();
  }

  private IssueNumber withAnotherUnit() {
    var number = intake.file(filing("取号机没有纸"), ENZO_HIMSELF, by(ENZO));
    triage.accept(number, classification(), by(CORA));
    triage.reviewOutgoing(number, 0, "没有纸", "大厅取号机没有纸", Set.of(), by(CORA));
    triage.assign(number, HOUSING, List.of(), by(CORA));
    return number;
  }
}
