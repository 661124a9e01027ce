package bihuan.lists.web;

import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Cursor;
import bihuan.deadlines.Light;
import bihuan.lists.IssueFilter;
import bihuan.loop.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IssueListAddressTest {

  @Test
  void asksForWhatItSays() {
    var wanted =
        at(Map.of("stage", "HANDLING", "light", "RED", "measure", "46", "q", "  抵押 "))
            .wanted(IssueFilter.Order.PRESSING, LINA_AT_LAND);

    assertThat(wanted.stage()).isEqualTo(Stage.HANDLING);
    assertThat(wanted.light()).isEqualTo(Light.RED);
    assertThat(wanted.measure()).isEqualTo(46);
    assertThat(wanted.words()).isEqualTo("抵押");
  }

  @Test
  void anAddressFromAnOlderVersionStillOpens() {
    var address =
        at(Map.of("stage", "ABOLISHED", "measure", "many", "light", "OFF", "colour", "red"));

    assertThat(address.isNarrowed()).isFalse();
    assertThat(address.query()).isEqualTo("?");
  }

  @Test
  void theWayBackLeadsPageByPageToTheFirst() {
    var first = at(Map.of("stage", "HANDLING"));
    var second = opened(first.next(Cursor.of("2026-11-23", "2026-000020").toString()));
    var third = opened(second.next(Cursor.of("2026-11-24", "2026-000040").toString()));

    assertThat(third.after()).isEqualTo(Cursor.of("2026-11-24", "2026-000040").toString());
    assertThat(third.getPrevious()).isEqualTo(second.query());
    assertThat(second.getPrevious()).isEqualTo(first.query());
    assertThat(first.getPrevious()).isEmpty();
  }

  @Test
  void asksForSomethingElseFromTheFirstPage() {
    var second =
        opened(
            at(Map.of("stage", "HANDLING"))
                .next(Cursor.of("2026-11-23", "2026-000020").toString()));

    assertThat(second.with("kind", "BLOCKAGE")).isEqualTo("?kind=BLOCKAGE&stage=HANDLING");
    assertThat(second.with("stage", null)).isEqualTo("?");
  }

  @Test
  void aUnitsListHasNoDayOfFilingEvenIfAskedFor() {
    assertThat(Column.chosen(List.of("STAGE", "FILED"), LINA_AT_LAND))
        .containsExactly(Column.STAGE);
    assertThat(Column.chosen(List.of("STAGE", "FILED"), OLGA))
        .containsExactly(Column.STAGE, Column.FILED);
    assertThat(Column.openTo(LINA_AT_LAND)).doesNotContain(Column.FILED);
  }

  private static IssueListAddress at(Map<String, String> asked) {
    return IssueListAddress.of(
        name -> asked.containsKey(name) ? List.of(asked.get(name)) : List.of());
  }

  private static IssueListAddress opened(String query) {
    var parts =
        java.util.stream.Stream.of(query.substring(1).split("&"))
            .map(it -> it.split("=", 2))
            .collect(
                java.util.stream.Collectors.toMap(
                    it -> it[0],
                    it ->
                        java.net.URLDecoder.decode(
                            it[1], java.nio.charset.StandardCharsets.UTF_8)));
    return at(parts);
  }
}
