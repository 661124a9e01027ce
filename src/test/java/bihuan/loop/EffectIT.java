package bihuan.loop;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HENRY_AT_HOUSING;
import static bihuan.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.classification.Adoption;
import bihuan.classification.Change;
import bihuan.classification.Effect;
import bihuan.classification.Method;
import bihuan.classification.Verdict;
import bihuan.evidence.Purpose;
import bihuan.history.PassageRow;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueLists;
import bihuan.lists.IssueRow;
import bihuan.lists.Preset;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.notices.Told;
import bihuan.series.IssueNumber;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An improvement is looked at again, and each reads of it what is theirs to read. */
@InContainer
class EffectIT extends QueueMachine {

  private static final Instant LATER = NOW.plus(60, ChronoUnit.DAYS);

  @Inject Closing closing;
  @Inject IssueLists lists;
  @Inject Notices notices;

  @Test
  void whatFadedIsOnTheListUntilSomebodyHasLookedAndThenProposedToBeReopened() {
    var number = improved();
    var due = issues.seenBy(by(CORA), number).effect();
    assertThat(due.due()).isEqualTo(City.day(LATER));
    assertThat(due.found()).isNull();
    assertThat(listed(LATER.minus(1, ChronoUnit.DAYS))).doesNotContain(number);
    assertThat(listed(LATER)).contains(number);
    assertRefused(
        Refusal.Ground.CONFLICT, () -> closing.checkEffect(number, Effect.HOLDS, "还好", by(CORA)));

    desk.keep(number, picture(), Purpose.EFFECT, later(CORA));
    closing.checkEffect(number, Effect.FADED, "断网时又取不了号", later(CORA));

    assertThat(listed(LATER)).doesNotContain(number);
    assertThat(issues.seenBy(later(CORA), number).effect().reopeningProposed()).isTrue();
    assertThat(told(CARL, number)).contains(NoticeType.EFFECT_FADED);
    assertThat(told(ENZO, number)).contains(NoticeType.EFFECT_CHECKED);
    assertThat(deeds(number)).endsWith("EFFECT_CHECKED");
    closing.reopen(number, null, "成效没有保持", later(CARL));
    assertThat(issues.seenBy(later(CORA), number).effect()).isNull();
  }

  @Test
  void theUnitReadsWhatWasFoundAndNothingOfWhoeverSpokeOrLooked() {
    var number = improved();
    assertRefused(
        Refusal.Ground.INVALID,
        () -> closing.checkEffect(number, Effect.HOLDS, "包永福说还能取号", later(CORA)));

    desk.keep(number, picture(), Purpose.EFFECT, later(VERA));
    closing.checkEffect(number, Effect.PARTLY, "包永福说二楼还不行，13947312345", later(VERA));

    var seen = issues.seenBy(later(HANNA_AT_HOUSING), number);
    assertThat(seen.effect().found()).isEqualTo(Effect.PARTLY);
    assertThat(seen.effect().on()).isEqualTo(City.day(LATER));
    assertThat(seen.effect().words()).doesNotContain("包永福", "13947312345");
    assertThat(seen.files()).noneMatch(it -> it.purpose() == Purpose.EFFECT);
    var line = line(HANNA_AT_HOUSING, number);
    assertThat(line.words()).doesNotContain("包永福", "13947312345");
    assertThat(line.role()).isEqualTo(Role.COORDINATOR);
    assertThat(line.by()).isEmpty();
    assertThat(line.at()).isNull();
    assertThat(line(ENZO, number).words()).contains("二楼还不行");
    assertThat(issues.seenBy(later(ENZO), number).effect().words()).contains("二楼还不行");
  }

  private PassageRow line(Actor reader, IssueNumber number) {
    return history.of(issues.seenBy(later(reader), number)).stream()
        .filter(it -> it.note().filter(Note.EFFECT_CHECKED::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private List<IssueNumber> listed(Instant at) {
    return lists.list(IssueFilter.of(Preset.EFFECT_DUE), CORA, at, 1_000).rows().stream()
        .map(IssueRow::number)
        .toList();
  }

  private List<NoticeType> told(Actor reader, IssueNumber number) {
    return Told.of(notices, reader, number.subject());
  }

  private static By later(Actor actor) {
    return actor.at(LATER);
  }

  private IssueNumber improved() {
    var number = underReview();
    verification.sendToVerify(number, VERA.name(), Method.CALL_BACK, by(CARL));
    verification.verify(number, new Verdict(true, true, 5, ""), by(VERA));
    closing.improve(number, "全市都查一遍", by(CORA));
    desk.keep(number, picture(), Purpose.IMPROVEMENT, by(HANNA_AT_HOUSING));
    closing.adopt(number, new Adoption(Change.PROCESS, "离线也能取号", ""), by(HANNA_AT_HOUSING));
    closing.signImprovement(number, by(HENRY_AT_HOUSING));
    closing.close(number, by(CORA));
    return number;
  }
}
