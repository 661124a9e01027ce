package bihuan.loop;

import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.OLGA;
import static bihuan.Cast.SIMON;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.classification.Filing;
import bihuan.classification.Source;
import bihuan.evidence.Evidence;
import bihuan.evidence.Purpose;
import bihuan.refiling.Refiling;
import bihuan.series.IssueNumber;
import bihuan.vault.Secrecy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What lapsed or was withdrawn is filed again by whoever reported it, and linked. */
@InContainer
@OnEmbedded
class RefilingIT extends QueueMachine {

  @Inject Refiling refiling;
  @Inject Evidence evidence;

  private final String draft = Evidence.draftToken();

  @Test
  void theSecondIsLinkedWithTheFirstForTheOfficeAndTheReporterAlone() {
    var first = withdrawn();

    var said = refiling.begin(first, draft, by(ENZO));
    var second = intake.file(again(said, Secrecy.CONFIDENTIAL), ENZO_HIMSELF, by(ENZO));

    assertThat(linked(second).before()).contains(first);
    assertThat(linked(first).after()).containsExactly(second);
    assertThat(deeds(second)).containsExactlyInAnyOrder("SUBMIT", "FILED_AGAIN", "FILE_KEPT");
    assertThat(refiling.linkedWith(issues.seenBy(by(ENZO), second)).before()).contains(first);
    assertThat(evidence.of(second.subject())).hasSize(1);
    triage.accept(second, classification(), by(CORA));
    triage.reviewOutgoing(second, 0, "取号难", "取号机吐不出号", Set.of(), by(CORA));
    triage.assign(second, HOUSING, List.of(), by(CORA));
    for (var reader : List.of(HANNA_AT_HOUSING, SIMON)) {
      assertThat(refiling.linkedWith(issues.seenBy(by(reader), second)).before()).isEmpty();
    }
  }

  @Test
  void anotherProtectionIsNoLink() {
    var first = withdrawn();

    var said = refiling.begin(first, draft, by(ENZO));
    var second = intake.file(again(said, Secrecy.OPEN), ENZO_HIMSELF, by(ENZO));

    assertThat(linked(second).before()).isEmpty();
    assertThat(linked(first).after()).isEmpty();
  }

  @Test
  void whatWasBegunLongAgoIsNoLink() {
    var first = withdrawn();

    var said = refiling.begin(first, draft, by(ENZO));
    refiling.clearDrafts(NOW.plusSeconds(1));
    var second = intake.file(again(said, Secrecy.CONFIDENTIAL), ENZO_HIMSELF, by(ENZO));

    assertThat(linked(second).before()).isEmpty();
  }

  @Test
  void nobodyFilesAgainWhatIsOpenOrSomebodyElses() {
    var open = filed.get();

    assertRefused(Refusal.Ground.UNKNOWN, () -> refiling.begin(open, draft, by(ENZO)));
    intake.withdraw(open, "", by(ENZO));
    assertRefused(Refusal.Ground.UNKNOWN, () -> refiling.begin(open, draft, by(OLGA)));
    assertRefused(Refusal.Ground.UNKNOWN, () -> refiling.begin(open, draft, by(CORA)));
  }

  private IssueNumber withdrawn() {
    var before = Evidence.draftToken();
    evidence.keep(picture(), Evidence.draft(before), Purpose.REPORT, by(ENZO));
    var said = filing("取号机吐不出号");
    var first =
        intake.file(
            new Filing(
                said.title(),
                said.fact(),
                said.wish(),
                said.process(),
                said.step(),
                said.kind(),
                said.district(),
                said.source(),
                said.secrecy(),
                before,
                false),
            ENZO_HIMSELF,
            by(ENZO));
    intake.withdraw(first, "", by(ENZO));
    return first;
  }

  private Filing again(IssueView said, Secrecy secrecy) {
    return new Filing(
        said.text().title(),
        said.text().fact() + "还是这样",
        said.text().wish(),
        said.marks().process(),
        said.marks().step(),
        said.marks().reportedKind(),
        said.marks().district(),
        Source.ENTERPRISE,
        secrecy,
        draft,
        false);
  }

  private Refiling.Linked linked(IssueNumber number) {
    return refiling.linkedWith(issues.seenBy(by(CORA), number));
  }
}
