package bihuan.lists.web;

import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.deadlines.Light;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueLists;
import bihuan.lists.IssueRow;
import bihuan.lists.Preset;
import bihuan.loop.Stage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** lists/workbench.xhtml: what a unit has before it, by whose turn it is. */
@Named
@RequestScoped
public class WorkbenchPage {

  /** More than this a unit cannot have in hand and still find its way by one page. */
  private static final int MOST = 200;

  private static final Set<Stage> IN_HAND = Set.of(Stage.HANDLING, Stage.SUSPENDED);
  private static final Set<Stage> AGAIN = Set.of(Stage.REWORK, Stage.DISSATISFIED);
  private static final Set<Stage> WITH_OTHERS =
      Set.of(
          Stage.RETURN_REQUESTED, Stage.REVIEW, Stage.VERIFYING, Stage.VERIFIED, Stage.LONG_TERM);

  @Inject IssueLists lists;
  @Inject IssueLines lines;
  @Inject Me me;

  private List<IssueRow> open = List.of();
  private List<Section> sections = List.of();
  private boolean more;

  /**
   * A heap on the desk.
   *
   * @param name what it is, by the key of its words, and its anchor
   * @param mine waits for the reader rather than for somebody else
   */
  public record Section(String name, List<IssueLine> rows, boolean mine) {

    public int getCount() {
      return rows.size();
    }
  }

  @Transactional
  public void load() {
    var now = me.now();
    var listing = lists.list(IssueFilter.of(Preset.OPEN), now.actor(), now.at(), MOST);
    open = listing.rows();
    more = listing.next() != null;
    var helping =
        lists
            .list(IssueFilter.of(Preset.COOPERATING), now.actor(), now.at(), IssueLists.PAGE)
            .rows();
    var waiting =
        lists
            .list(IssueFilter.of(Preset.EXTENSION_WAITING), now.actor(), now.at(), IssueLists.PAGE)
            .rows();
    var approver = me.getActor().may(Right.APPROVE_FOR_UNIT);
    var own =
        List.of(
            section("approve", at(Stage.UNIT_APPROVAL), approver),
            section("sign", at(Stage.ASSIGNED), !approver),
            section("again", it -> AGAIN.contains(it.stage()), !approver),
            section("inHand", it -> IN_HAND.contains(it.stage()), !approver),
            section("improve", at(Stage.IMPROVING), !approver));
    sections =
        Stream.concat(
                Stream.concat(
                    own.stream().filter(Section::mine), own.stream().filter(it -> !it.mine())),
                Stream.of(
                    new Section("extension", lines.of(waiting), false),
                    section("others", it -> WITH_OTHERS.contains(it.stage()), false),
                    new Section("helping", lines.of(helping), false)))
            .filter(it -> !it.rows().isEmpty())
            .toList();
  }

  private static Predicate<IssueRow> at(Stage stage) {
    return it -> it.stage() == stage;
  }

  private Section section(String name, Predicate<IssueRow> which, boolean mine) {
    return new Section(name, lines.of(open.stream().filter(which).toList()), mine);
  }

  public List<Column> getColumns() {
    return List.of(Column.STAGE, Column.DUE);
  }

  public List<Section> getSections() {
    return sections;
  }

  public long getSign() {
    return count(at(Stage.ASSIGNED));
  }

  public long getApprove() {
    return count(at(Stage.UNIT_APPROVAL));
  }

  public long getInHand() {
    return count(it -> IN_HAND.contains(it.stage()) || AGAIN.contains(it.stage()));
  }

  public long getOverdue() {
    return count(it -> it.stage().isWithUnit() && it.lamp().light() == Light.RED);
  }

  public long getToday() {
    return count(
        it -> it.stage().isWithUnit() && it.lamp().light() == Light.AMBER && it.lamp().days() == 0);
  }

  public boolean isMore() {
    return more;
  }

  private long count(Predicate<IssueRow> which) {
    return open.stream().filter(which).count();
  }
}
