package bihuan.loop;

import static bihuan.Cast.CORA;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.HENRY_AT_HOUSING;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.LEO;
import static bihuan.Cast.SIMON;
import static bihuan.Cast.TAX;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Page;
import bihuan.Refusal.Ground;
import bihuan.access.By;
import bihuan.lists.IssueRow;
import bihuan.oversight.Heap;
import bihuan.oversight.HeatMap.HeatRow;
import bihuan.oversight.Oversight;
import bihuan.series.IssueNumber;
import bihuan.supervision.LadderStep;
import bihuan.supervision.PaperRow;
import bihuan.supervision.Papers;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What supervision sees of an issue in hand since 11 May 2026 and due on the 18th. */
@InContainer
@OnEmbedded
class OversightIT extends QueueMachine {

  @Inject Oversight oversight;
  @Inject Papers papers;

  @Test
  void anIssueIsDueThisWeekThenLateAndIsCountedForItsUnitAndWeek() {
    var before = heat(HOUSING);
    var number = inHand();

    assertThat(numbers(Heap.SOON, "2026-05-15T02:00:00Z")).doesNotContain(number);
    assertThat(numbers(Heap.SOON, "2026-05-16T02:00:00Z")).contains(number);
    assertThat(numbers(Heap.LATE, "2026-05-18T02:00:00Z")).doesNotContain(number);
    assertThat(numbers(Heap.LATE, "2026-05-19T02:00:00Z")).contains(number);
    assertThat(heat(HOUSING)).isEqualTo(before + 1);
    assertRefused(Ground.FORBIDDEN, () -> oversight.heat(by(HANNA_AT_HOUSING)));
    assertRefused(Ground.FORBIDDEN, () -> oversight.promises(by(LEO)));
  }

  @Test
  void aUnitThatTheCityDoesNotDirectStandsByItsNumbersAlone() {
    assertThat(new HeatRow(TAX, false, List.of(40), 40).shade(0)).isZero();
    assertThat(new HeatRow(HOUSING, true, List.of(40), 40).shade(0)).isEqualTo(4);
  }

  @Test
  void aPromiseOnPaperThatWasNotKeptIsListedUntilItIsReleased() {
    var number = inHand();
    var id = papers.propose(LadderStep.SUPERVISION_NOTICE, number, "请办", by(CORA)).row().id();
    papers.issue(id, by(HELEN));
    papers.answer(id, "周五换好", LocalDate.parse("2026-05-15"), by(HANNA_AT_HOUSING));
    papers.sign(id, by(HENRY_AT_HOUSING));

    assertThat(broken("2026-05-15T02:00:00Z")).doesNotContain(id);
    assertThat(broken("2026-05-18T02:00:00Z")).contains(id);
    papers.release(id, "", by(CORA));
    assertThat(broken("2026-05-18T02:00:00Z")).doesNotContain(id);
  }

  private List<String> broken(String at) {
    return oversight.promises(simon(at)).papers().stream().map(PaperRow::id).toList();
  }

  private int heat(String unit) {
    return oversight.heat(by(SIMON)).rows().stream()
        .filter(it -> it.unit().equals(unit))
        .mapToInt(HeatRow::all)
        .sum();
  }

  private List<IssueNumber> numbers(Heap heap, String at) {
    var by = simon(at);
    return Stream.<Page<IssueRow>>iterate(
            oversight.issues(heap, "", by),
            it -> it != null,
            it -> it.next() == null ? null : oversight.issues(heap, it.next(), by))
        .flatMap(it -> it.rows().stream())
        .map(IssueRow::number)
        .toList();
  }

  private static By simon(String at) {
    return SIMON.at(Instant.parse(at));
  }
}
