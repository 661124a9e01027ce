package bihuan.reports.web;

import bihuan.Rate;
import bihuan.access.By;
import bihuan.access.web.Me;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueLists;
import bihuan.lists.web.Column;
import bihuan.lists.web.IssueLine;
import bihuan.lists.web.IssueLines;
import bihuan.openness.Openness;
import bihuan.relay.Relay;
import bihuan.supervision.PaperLists;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a home lays out: figures that lead somewhere and short lists, in their order. */
@RequestScoped
class HomeContent {

  static final int FEW = 8;
  static final int TEN = 10;
  static final int MANY = 50;

  @Inject IssueLists lists;
  @Inject IssueLines lines;
  @Inject Openness openness;
  @Inject Relay relay;
  @Inject PaperLists papers;
  @Inject PageWords say;
  @Inject Me me;

  private final List<Tile> tiles = new ArrayList<>();
  private final List<Heap> heaps = new ArrayList<>();

  /**
   * A number that leads somewhere.
   *
   * @param value in words: 7, 99+, 83.3 %
   */
  public record Tile(String label, String value, String note, String to, boolean late) {}

  /**
   * A short list.
   *
   * @param name key of its words
   * @param to the whole list, empty where it is shown whole
   * @param opens the page its rows open, empty for the issue page
   */
  public record Heap(
      String name, List<IssueLine> rows, List<Column> columns, String to, String opens) {}

  List<Tile> tiles() {
    return tiles;
  }

  List<Heap> heaps() {
    return heaps;
  }

  /** A figure in words of its own. */
  void tile(String label, String value, String to, boolean late) {
    tiles.add(new Tile(label, value, "", to, late));
  }

  /** So many of what the key names; late ones are counted out, others to 99. */
  void count(String name, long counted, String to, boolean late) {
    tiles.add(
        new Tile(
            say.words("reports.tile." + name),
            counted >= IssueLists.COUNTED && !late ? "99+" : String.valueOf(counted),
            late && counted > 0 ? say.words("reports.tile.late.note") : "",
            to,
            late));
  }

  /** So many issues as the reader sees of these. */
  void count(String name, IssueFilter wanted, String to) {
    count(name, counted(wanted), to, false);
  }

  /** What waits to be cleared for the public. */
  void toClear() {
    count("toClear", openness.waiting(now().actor()), "/openness/clearing.xhtml", false);
  }

  /** What waits to be issued, answered or read. */
  void papers() {
    var reader = now().actor();
    count(
        "papers",
        papers.waiting(reader, IssueLists.COUNTED),
        "/supervision/papers.xhtml?state=" + papers.waitingAt(reader),
        false);
  }

  /** In whole per cent, without the numbers; empty where it is held back. */
  void rate(String name, Optional<Rate> rate) {
    tiles.add(
        new Tile(
            say.words("reports.rate." + name),
            rate.map(it -> it.getPercent().setScale(0, RoundingMode.HALF_UP) + " %")
                .orElseGet(() -> say.words("reports.few")),
            say.words("reports.rate." + name + ".note"),
            "",
            false));
  }

  void heap(String name, IssueFilter wanted, int most, String to, Column... columns) {
    var rows = lines.of(lists.list(wanted, now().actor(), now().at(), most).rows());
    var opens = name.equals("verifications") ? "/loop/verify.xhtml" : "";
    heaps.add(
        new Heap(
            name, rows, columns.length == 0 ? List.of(Column.STAGE) : List.of(columns), to, opens));
  }

  /** A short list as those read it who look at all units. */
  void ofAllUnits(String name, IssueFilter wanted, String to) {
    heap(name, wanted, FEW, to, Column.LEAD, Column.STAGE, Column.DUE);
  }

  /** Where questions to reporters, or their answers, wait to be passed on. */
  void questions() {
    var rows = lists.of(relay.waiting(MANY), now().actor(), now().at());
    heaps.add(
        new Heap(
            "questions", lines.of(rows), List.of(Column.LEAD, Column.STAGE, Column.DUE), "", ""));
  }

  /** Leaves out lists with nothing on them, but for this one. */
  void dropEmpty(String but) {
    heaps.removeIf(it -> it.rows().isEmpty() && !it.name().equals(but));
  }

  int counted(IssueFilter wanted) {
    return lists.count(wanted, now().actor(), now().at());
  }

  By now() {
    return me.now();
  }
}
