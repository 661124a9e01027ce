package bihuan.loop;

import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.OLGA;
import static bihuan.Cast.TOM_AT_TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.access.Actor;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueLists;
import bihuan.lists.IssueRow;
import bihuan.lists.Preset;
import bihuan.series.IssueNumber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists show each reader their own, page after page. */
@InContainer
@OnEmbedded
class OwnListIT extends QueueMachine {

  @Inject IssueLists lists;

  @Test
  void listsShowEachReaderTheirOwn() {
    var number = inHand();

    assertThat(numbersSeenBy(HANNA_AT_HOUSING)).contains(number);
    assertThat(numbersSeenBy(TOM_AT_TRANSPORT)).doesNotContain(number);
    assertThat(numbersSeenBy(OLGA)).doesNotContain(number);
    assertThat(numbersSeenBy(ENZO)).contains(number);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrOverlap() {
    filed.get();
    var first = lists.list(IssueFilter.of(Preset.OPEN), CORA, NOW, 2);
    var second = lists.list(IssueFilter.of(Preset.OPEN).after(first.next()), CORA, NOW, 2);
    var both = lists.list(IssueFilter.of(Preset.OPEN), CORA, NOW, 4);

    assertThat(
            Stream.concat(first.rows().stream(), second.rows().stream())
                .map(IssueRow::number)
                .toList())
        .isEqualTo(both.rows().stream().map(IssueRow::number).toList());
  }

  private List<IssueNumber> numbersSeenBy(Actor reader) {
    return lists.list(IssueFilter.all(IssueFilter.Order.NEWEST), reader, NOW, 1000).rows().stream()
        .map(IssueRow::number)
        .toList();
  }
}
