package bihuan.loop;

import static bihuan.Cast.CORA;
import static bihuan.Cast.HELEN;
import static bihuan.loop.Publication.PublicationCheck.PERSONAL_DATA;
import static bihuan.loop.Publication.PublicationCheck.SECRECY;
import static bihuan.loop.Publication.PublicationCheck.TRACES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Refusal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Nothing is public until the head has cleared it. */
class PublicationTest {

  private static final Set<Publication.PublicationCheck> ALL =
      EnumSet.allOf(Publication.PublicationCheck.class);

  private static final Publication.Words WORDS =
      new Publication.Words("两家银行样式不一", "同一种材料两家银行要的样式不同。", "全市统一了样式。", "经独立核验，问题已解决。");

  private final Scene scene = new Scene().closed();

  @Test
  void closingPublishesNothing() {
    assertThat(published().state).isEqualTo(Publication.PublicationState.WAITING);
    assertThat(published().shown()).isEmpty();
  }

  @Test
  void whatTheHeadHasClearedIsPublicInTheWordsThatWereRead() {
    write(0);
    clear(ALL, 1);

    assertThat(published().shown()).contains("全市统一了样式。");
    assertThat(published().clearedOn).isEqualTo(scene.day);
  }

  @Test
  void nothingIsClearedThatNobodyHasWrittenForThePublic() {
    assertRefused("openness.unwritten", () -> clear(ALL, 0));
  }

  @Test
  void eachCheckThatIsNotTickedIsNamedAtItsField() {
    write(0);

    var refused = catchThrowableOfType(Refusal.class, () -> clear(Set.of(SECRECY), 1));

    assertThat(refused.all().stream().map(it -> it.field().orElseThrow()))
        .containsExactly(PERSONAL_DATA.field(), TRACES.field());
    assertThat(published().shown()).isEmpty();
  }

  @Test
  void theHeadDoesNotClearWordsThatWereWrittenAnewMeanwhile() {
    write(0);
    write(1);

    assertRefused("openness.rewritten", () -> clear(ALL, 1));
    assertRefused("openness.rewritten", () -> write(1));
  }

  @Test
  void whoeverComesSecondHearsWhereItStandsNow() {
    write(0);
    clear(ALL, 1);

    for (ThrowingCallable second :
        Set.<ThrowingCallable>of(() -> clear(ALL, 1), () -> decline("涉密"), () -> write(1))) {
      var refused = catchThrowableOfType(Refusal.class, second);
      assertThat(refused.ground()).isEqualTo(Refusal.Ground.CONFLICT);
      assertThat(refused.key()).isEqualTo("openness.standsElsewhere");
      assertThat(refused.details())
          .containsExactly(scene.issue.number(), Publication.PublicationState.CLEARED);
    }
  }

  @Test
  void whatWasWithdrawnIsPublicNoMoreAndMayBeWrittenAnew() {
    write(0);
    clear(ALL, 1);
    withdraw("说漏了");

    assertThat(published().shown()).isEmpty();
    assertRefused("openness.standsElsewhere", () -> withdraw("再撤"));

    write(1);
    clear(ALL, 2);
    assertThat(published().isCleared()).isTrue();
  }

  @Test
  void whatWasDeclinedWaitsAgainOnceItIsWrittenAnew() {
    write(0);
    decline("不宜公开");
    assertRefused("openness.standsElsewhere", () -> clear(ALL, 1));

    write(1);
    assertThat(published().state).isEqualTo(Publication.PublicationState.WAITING);
  }

  @Test
  void whatIsOpenAgainIsPublicNoMore() {
    write(0);
    clear(ALL, 1);
    scene.issue.movedBy(scene.by(CORA), scene.today()).reopen(null, "又来了");

    assertThat(published().shown()).isEmpty();
    assertThat(published().state).isEqualTo(Publication.PublicationState.NOT_YET);
  }

  @Test
  void theCoordinatorWritesAndDoesNotClear() {
    write(0);

    assertRefused(
        "loop.notYours", () -> scene.issue.notedBy(scene.by(CORA), scene.today()).clear(ALL, 1));
    assertRefused(
        "loop.notYours",
        () -> scene.issue.notedBy(scene.by(CORA), scene.today()).withdrawFromPublic("错"));
  }

  @Test
  void nothingIsWrittenForThePublicOfWhatIsNotClosed() {
    var open = new Scene().inHand();

    assertRefused(
        "loop.outOfTurn",
        () -> open.issue.notedBy(open.by(CORA), open.today()).writePublicly(WORDS, 0));
  }

  @Test
  void everyActIsARecordedDeedWithTheSealOfTheWordsAndNotTheWords() {
    var written = write(0);
    var cleared = clear(ALL, 1);

    assertThat(cleared.facts())
        .containsEntry("checked", "SECRECY|PERSONAL_DATA|TRACES")
        .doesNotContainKey("text");
    assertThat(cleared.texts()).containsEntry("text", written.texts().get("text"));
    assertThat(Map.of(written.what(), written.by(), cleared.what(), cleared.by()))
        .isEqualTo(Map.of("PUBLIC_TEXT_REVIEWED", "cora", "PUBLICATION_CLEARED", "helen"));
  }

  private Publication published() {
    return scene.issue.publication();
  }

  private IssueNoted write(int read) {
    return scene.issue.notedBy(scene.by(CORA), scene.today()).writePublicly(WORDS, read);
  }

  private IssueNoted clear(Set<Publication.PublicationCheck> checks, int read) {
    return scene.issue.notedBy(scene.by(HELEN), scene.today()).clear(checks, read);
  }

  private void decline(String reason) {
    scene.issue.notedBy(scene.by(HELEN), scene.today()).declineToPublish(reason);
  }

  private void withdraw(String reason) {
    scene.issue.notedBy(scene.by(HELEN), scene.today()).withdrawFromPublic(reason);
  }

  private static void assertRefused(String key, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt).key()).isEqualTo(key);
  }
}
