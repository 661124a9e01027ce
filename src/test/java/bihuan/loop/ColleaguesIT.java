package bihuan.loop;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.SIMON;
import static bihuan.Cast.TOM_AT_TRANSPORT;
import static bihuan.Cast.TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.classification.SuspendReason;
import bihuan.colleagues.Handlers;
import bihuan.colleagues.RemarkRow;
import bihuan.colleagues.Remarks;
import bihuan.colleagues.Watching;
import bihuan.history.PassageRow;
import bihuan.ledger.EntryRow;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueLists;
import bihuan.lists.IssueRow;
import bihuan.lists.Preset;
import bihuan.notices.NoticeRow;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.series.IssueNumber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What colleagues tell each other beside an issue, and nobody else. */
@InContainer
@OnEmbedded
class ColleaguesIT extends QueueMachine {

  private static final Actor COORDINATOR_OF_LAND = Cast.as(Role.COORDINATOR, LAND, CARL);

  @Inject Remarks remarks;
  @Inject Handlers handlers;
  @Inject Watching watching;
  @Inject Notices notices;
  @Inject IssueLists lists;

  @Test
  void aNoteIsTheOfficesAloneAndWhoeverIsMentionedIsTold() {
    var number = withLand();

    remarks.make(number, "反映人是熟客，@helen 请把关", List.of("carl"), by(CORA));

    assertThat(notesSeenBy(CARL, number))
        .singleElement()
        .satisfies(it -> assertThat(it.mentioned()).containsExactly("carl", "helen"));
    assertThat(told(CARL, number)).contains(NoticeType.MENTIONED);
    assertThat(told(HELEN, number)).contains(NoticeType.MENTIONED);
    for (var other : List.of(LINA_AT_LAND, ENZO, SIMON, COORDINATOR_OF_LAND)) {
      assertThat(notesSeenBy(other, number)).as(other.name()).isEmpty();
      assertRefused(
          Refusal.Ground.FORBIDDEN, () -> remarks.make(number, "我也看看", List.of(), by(other)));
      assertThat(history.of(issues.seenBy(by(other), number)).stream().map(PassageRow::words))
          .noneMatch(it -> it.contains("熟客"));
    }
    assertThat(ledger.about(number.subject()))
        .last()
        .satisfies(it -> assertThat(it.what()).isEqualTo("REMARK_MADE"))
        .extracting(EntryRow::facts)
        .asString()
        .doesNotContain("熟客");
  }

  @Test
  void nobodyOutsideTheOfficeCanBeMentioned() {
    var number = withLand();

    assertRefused(
        Refusal.Ground.INVALID, () -> remarks.make(number, "请看", List.of("lina"), by(CORA)));
    remarks.make(number, "问过 @lina 了", List.of(), by(CORA));

    assertThat(told(LINA_AT_LAND, number)).doesNotContain(NoticeType.MENTIONED);
  }

  @Test
  void aUnitNamesWhoHasItInHandAndFindsItAmongTheirs() {
    var number = withLand();
    assertRefused(Refusal.Ground.FORBIDDEN, () -> handlers.name(number, "lina", by(CORA)));
    assertRefused(Refusal.Ground.INVALID, () -> handlers.name(number, "tom", by(AIDAN_AT_LAND)));

    handlers.name(number, "lina", by(AIDAN_AT_LAND));

    assertThat(handlers.of(issues.seenBy(by(CORA), number), CORA)).contains("lina");
    assertThat(handlers.of(issues.seenBy(by(ENZO), number), ENZO)).isEmpty();
    assertThat(told(LINA_AT_LAND, number)).contains(NoticeType.HANDLER_NAMED);
    assertThat(found(Preset.HANDLED_BY_ME, LINA_AT_LAND)).contains(number);
    assertThat(found(Preset.HANDLED_BY_ME, AIDAN_AT_LAND)).doesNotContain(number);

    triage.redirect(number, TRANSPORT, List.of(), "大厅归他们管", by(CORA));

    assertThat(handlers.of(issues.seenBy(by(CORA), number), CORA)).isEmpty();
    assertThat(found(Preset.HANDLED_BY_ME, LINA_AT_LAND)).doesNotContain(number);
  }

  @Test
  void whoeverWatchesIsToldOnceOfWhatTheyMaySeeAndNoLonger() {
    var number = withLand();
    watching.watch(number, by(SIMON));
    watching.watch(number, by(SIMON));
    watching.watch(number, by(AIDAN_AT_LAND));
    assertRefused(Refusal.Ground.FORBIDDEN, () -> watching.watch(number, by(ENZO)));

    rectification.sign(number, by(LINA_AT_LAND));
    rectification.suspend(number, SuspendReason.FORCE_MAJEURE, null, "停电", by(CORA));

    assertThat(told(SIMON, number)).containsExactly(NoticeType.WATCHED, NoticeType.WATCHED);
    assertThat(told(AIDAN_AT_LAND, number))
        .as("the suspension is told to the unit anyway")
        .containsOnlyOnce(NoticeType.WATCHED)
        .contains(NoticeType.SUSPENDED);
    assertThat(titles(SIMON, number)).containsOnly("取号难");
    assertThat(found(Preset.WATCHED_BY_ME, SIMON)).contains(number);

    triage.redirect(number, TRANSPORT, List.of(), "大厅归他们管", by(HELEN));
    rectification.sign(number, by(TOM_AT_TRANSPORT));
    watching.stop(number, by(SIMON));
    rectification.contact(number, "在办", by(TOM_AT_TRANSPORT));

    assertThat(told(AIDAN_AT_LAND, number)).containsOnlyOnce(NoticeType.WATCHED);
    assertThat(found(Preset.WATCHED_BY_ME, AIDAN_AT_LAND)).doesNotContain(number);
    assertThat(found(Preset.WATCHED_BY_ME, SIMON)).doesNotContain(number);
  }

  private IssueNumber withLand() {
    var number = accepted();
    triage.reviewOutgoing(number, 0, "取号难", "大厅取号机吐不出号", Set.of(), by(CORA));
    triage.assign(number, LAND, List.of(), by(CORA));
    return number;
  }

  private List<RemarkRow> notesSeenBy(Actor reader, IssueNumber number) {
    return remarks.about(issues.seenBy(by(reader), number), reader);
  }

  private List<NoticeType> told(Actor reader, IssueNumber number) {
    return about(reader, number).stream().map(NoticeRow::type).toList();
  }

  private List<String> titles(Actor reader, IssueNumber number) {
    return about(reader, number).stream().map(NoticeRow::title).toList();
  }

  private List<NoticeRow> about(Actor reader, IssueNumber number) {
    return Stream.iterate(
            notices.list(reader, false, ""),
            it -> it != null,
            it -> it.next() == null ? null : notices.list(reader, false, it.next()))
        .flatMap(it -> it.rows().stream())
        .filter(it -> it.subject().equals(number.subject()))
        .toList();
  }

  private List<IssueNumber> found(Preset preset, Actor reader) {
    return lists.list(IssueFilter.of(preset), reader, NOW, 1000).rows().stream()
        .map(IssueRow::number)
        .toList();
  }
}
