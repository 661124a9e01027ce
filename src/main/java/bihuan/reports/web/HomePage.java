package bihuan.reports.web;

import bihuan.Rate;
import bihuan.access.AccountFilter;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.access.web.Me;
import bihuan.calendar.Calendars;
import bihuan.city.City;
import bihuan.deadlines.Light;
import bihuan.ledger.EntryFilter;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Inspection;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueFilter.Order;
import bihuan.lists.IssueLists;
import bihuan.lists.Preset;
import bihuan.lists.web.Column;
import bihuan.lists.web.IssueLine;
import bihuan.lists.web.IssueLines;
import bihuan.loop.Stage;
import bihuan.reports.Audit;
import bihuan.reports.Figures;
import bihuan.reports.Snapshot;
import bihuan.rounds.Assignments;
import bihuan.rounds.TaskRow;
import bihuan.vault.DisclosureRequests;
import bihuan.vault.DisclosureRow;
import bihuan.vault.DisclosureState;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** home.xhtml: the reader's own work, by what they are appointed to. */
@Named
@RequestScoped
public class HomePage {

  private static final int FEW = 8;
  private static final int FEW_TASKS = 3;
  private static final int TEN = 10;
  private static final int HIGHEST = 96;

  @Inject IssueLists lists;
  @Inject Assignments assignments;
  @Inject IssueLines lines;
  @Inject Figures figures;
  @Inject Accounts accounts;
  @Inject Inspection inspection;
  @Inject Audit audit;
  @Inject DisclosureRequests requests;
  @Inject Calendars calendars;
  @Inject PageWords say;
  @Inject Me me;

  private final List<Tile> tiles = new ArrayList<>();
  private final List<Heap> heaps = new ArrayList<>();
  private List<TaskRow> tasks = List.of();
  private List<AccountRow> unappointed = List.of();
  private List<DisclosureRow> disclosures = List.of();
  private List<EntryRow> entries = List.of();
  private By now;

  /**
   * A number that leads somewhere.
   *
   * @param value in words: 7, 99+, 83 %
   */
  public record Tile(String label, String value, String note, String to, boolean late) {}

  /**
   * A short list.
   *
   * @param name key of its words
   * @param to the whole list
   * @param opens the page its rows open, empty for the issue page
   */
  public record Heap(
      String name, List<IssueLine> rows, List<Column> columns, String to, String opens) {}

  /** A month in the chart, with its bars' heights of {@value #HIGHEST}. */
  public record Bar(String month, long found, long closed, long foundHeight, long closedHeight) {}

  public void load() {
    now = me.now();
    if (now.actor().role() == Role.NONE) {
      return;
    }
    switch (now.actor().role()) {
      case OBSERVER, ENTERPRISE, STEWARD -> reporter();
      case CASE_HANDLER, APPROVER -> unit();
      case COORDINATOR -> coordinator();
      case HEAD -> head();
      case CALL_BACK_OFFICER -> verifier();
      case SUPERVISOR -> supervisor();
      case LEADER -> leader();
      case EDITOR -> editor();
      default -> administrator();
    }
  }

  private void reporter() {
    tasks = assignments.tasksOf(now.actor().name()).stream().limit(FEW_TASKS).toList();
    heap(
        "verifications",
        IssueFilter.at(Stage.VERIFYING),
        FEW,
        "/loop/verifications.xhtml",
        Column.DUE);
    heap("needsInfo", IssueFilter.at(Stage.NEEDS_INFO), FEW, "/loop/issues.xhtml?stage=NEEDS_INFO");
    heap("mine", newest(), FEW, "/loop/issues.xhtml?order=NEWEST", Column.STAGE);
    heaps.removeIf(it -> it.rows().isEmpty() && !it.name().equals("mine"));
  }

  private void unit() {
    var light = light(Light.RED);
    tile("overdue", count(light), "/loop/issues.xhtml?light=RED", true);
    tile("soon", count(light(Light.AMBER)), "/loop/issues.xhtml?light=AMBER", false);
    tile("sign", count(IssueFilter.at(Stage.ASSIGNED)), "/loop/issues.xhtml?stage=ASSIGNED", false);
    tile(
        "inHand",
        count(IssueFilter.at(Stage.HANDLING)),
        "/loop/issues.xhtml?stage=HANDLING",
        false);
    tile(
        "approve",
        count(IssueFilter.at(Stage.UNIT_APPROVAL)),
        "/loop/issues.xhtml?stage=UNIT_APPROVAL",
        false);
    heap(
        "todo",
        IssueFilter.of(Preset.MINE_TO_DO),
        TEN,
        "/loop/workbench.xhtml",
        Column.STAGE,
        Column.DUE);
  }

  private void coordinator() {
    var shown = figures.latest();
    for (var stage :
        List.of(
            Stage.SUBMITTED,
            Stage.ACCEPTED,
            Stage.ASSIGNED,
            Stage.HANDLING,
            Stage.REVIEW,
            Stage.VERIFYING,
            Stage.IMPROVING)) {
      tiles.add(
          new Tile(
              say.words("loop.tile." + stage.name()),
              String.valueOf(shown.at(stage)),
              "",
              "/loop/inbox.xhtml?stage=" + stage,
              false));
    }
    office("late", light(Light.RED), "/loop/inbox.xhtml?light=RED");
    office("soon", light(Light.AMBER), "/loop/inbox.xhtml?light=AMBER");
    office(
        "returns",
        IssueFilter.at(Stage.RETURN_REQUESTED),
        "/loop/inbox.xhtml?stage=RETURN_REQUESTED");
    office(
        "extensions",
        IssueFilter.of(Preset.EXTENSION_WAITING),
        "/loop/inbox.xhtml?pick=EXTENSION_WAITING");
    heaps.removeIf(it -> it.rows().isEmpty() && !it.name().equals("soon"));
  }

  private void head() {
    tile(
        "rulings",
        count(IssueFilter.of(Preset.MINE_TO_DO)),
        "/loop/inbox.xhtml?pick=MINE_TO_DO",
        false);
    tile("overdue", figures.latest().overdue(), "/loop/inbox.xhtml?light=RED", true);
    tile(
        "objections",
        count(IssueFilter.of(Preset.OBJECTION_WAITING)),
        "/loop/inbox.xhtml?pick=OBJECTION_WAITING",
        false);
    tile(
        "extensions",
        count(IssueFilter.of(Preset.EXTENSION_WAITING)),
        "/loop/inbox.xhtml?pick=EXTENSION_WAITING",
        false);
    tile("major", count(IssueFilter.of(Preset.MAJOR)), "/loop/issues.xhtml?pick=MAJOR", false);
    office("rulings", IssueFilter.of(Preset.MINE_TO_DO), "/loop/inbox.xhtml?pick=MINE_TO_DO");
    office("late", light(Light.RED), "/loop/inbox.xhtml?light=RED");
  }

  private void verifier() {
    heap(
        "verifications",
        IssueFilter.at(Stage.VERIFYING),
        TEN,
        "/loop/verifications.xhtml",
        Column.DUE);
  }

  private void supervisor() {
    tile("overdue", figures.latest().overdue(), "/loop/issues.xhtml?light=RED", true);
    tile(
        "supervised",
        count(IssueFilter.of(Preset.SUPERVISED)),
        "/loop/issues.xhtml?pick=SUPERVISED",
        false);
    tile("major", count(IssueFilter.of(Preset.MAJOR)), "/loop/issues.xhtml?pick=MAJOR", false);
    office("late", light(Light.RED), "/loop/issues.xhtml?light=RED");
    office("supervised", IssueFilter.of(Preset.SUPERVISED), "/loop/issues.xhtml?pick=SUPERVISED");
  }

  private void leader() {
    var shown = figures.latest();
    rate("responded", shown.responded());
    rate("solved", shown.solved());
    rate("satisfied", shown.satisfied());
    heap(
        "worst",
        light(Light.RED),
        TEN,
        "/loop/issues.xhtml?light=RED",
        Column.LEAD,
        Column.STAGE,
        Column.DUE);
  }

  private void editor() {
    tile("closed", figures.latest().at(Stage.CLOSED), "/loop/issues.xhtml?stage=CLOSED", false);
    tile("improved", figures.latest().improved(), "/loop/issues.xhtml?stage=CLOSED", false);
    heap(
        "cases",
        IssueFilter.of(Preset.LATELY_CLOSED),
        TEN,
        "/loop/issues.xhtml?pick=LATELY_CLOSED",
        Column.LEAD,
        Column.CLOSED);
  }

  private void administrator() {
    unappointed =
        accounts.list(
            now.actor(),
            new AccountFilter(null, null, null, AccountFilter.Standing.UNAPPOINTED),
            "",
            IssueLists.PAGE);
    tile("accounts", unappointed.size(), "/access/accounts.xhtml?standing=UNAPPOINTED", false);
    if (me.is("SYSTEM_ADMIN")) {
      nextYear();
    } else {
      disclosures = requests.all(now, "").stream().limit(FEW).toList();
      var waiting = disclosures.stream().filter(it -> it.state() == DisclosureState.ASKED).count();
      tile("disclosures", waiting, "/vault/disclosures.xhtml", false);
    }
    if (me.is("AUDIT_ADMIN")) {
      ledger();
    }
  }

  /** Whether the holidays of the coming year have been laid down. */
  private void nextYear() {
    var year = City.day(now.at()).getYear() + 1;
    var state = calendars.current().isProvisional(year) ? "provisional" : "settled";
    tiles.add(
        new Tile(
            say.words("reports.tile.calendar", String.valueOf(year)),
            say.words("reports.calendar." + state),
            "",
            "/calendar/calendar.xhtml?year=" + year,
            false));
  }

  private void ledger() {
    var findings = inspection.round().findings();
    var state = findings == null ? "unchecked" : findings.isWhole() ? "whole" : "broken";
    tiles.add(
        new Tile(
            say.words("reports.tile.ledger"),
            say.words("reports.ledger." + state),
            "",
            "/ledger/ledger.xhtml",
            state.equals("broken")));
    entries = audit.entries(EntryFilter.ALL, 0, FEW, now.actor());
  }

  private void office(String name, IssueFilter wanted, String to) {
    heap(name, wanted, FEW, to, Column.LEAD, Column.STAGE, Column.DUE);
  }

  private void heap(String name, IssueFilter wanted, int most, String to, Column... columns) {
    var rows = lines.of(lists.list(wanted, now.actor(), now.at(), most).rows());
    var opens = name.equals("verifications") ? "/loop/verify.xhtml" : "";
    heaps.add(
        new Heap(
            name, rows, columns.length == 0 ? List.of(Column.STAGE) : List.of(columns), to, opens));
  }

  private void tile(String name, long counted, String to, boolean late) {
    tiles.add(
        new Tile(
            say.words("reports.tile." + name),
            counted >= IssueLists.COUNTED && !late ? "99+" : String.valueOf(counted),
            late && counted > 0 ? say.words("reports.tile.late.note") : "",
            to,
            late));
  }

  private void rate(String name, Rate rate) {
    tiles.add(
        new Tile(
            say.words("reports.rate." + name),
            rate.isTold() ? rate.getPercent() + " %" : say.words("reports.rate.few"),
            say.words("reports.rate." + name + ".note", rate.part(), rate.whole()),
            "",
            false));
  }

  private int count(IssueFilter wanted) {
    return lists.count(wanted, now.actor(), now.at());
  }

  private static IssueFilter light(Light light) {
    return new IssueFilter(
        null,
        null,
        null,
        light,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Order.PRESSING,
        null);
  }

  private static IssueFilter newest() {
    return new IssueFilter(
        null, null, null, null, null, null, null, null, null, null, null, null, Order.NEWEST, null);
  }

  /** The last months, for whoever leads. */
  public List<Bar> getBars() {
    var months = figures.latest().months();
    var most = months.stream().mapToLong(it -> Math.max(it.found(), it.closed())).max().orElse(0);
    return months.stream()
        .map(
            it ->
                new Bar(
                    say.words("reports.month", it.month().getMonthValue()),
                    it.found(),
                    it.closed(),
                    most == 0 ? 0 : it.found() * HIGHEST / most,
                    most == 0 ? 0 : it.closed() * HIGHEST / most))
        .toList();
  }

  public Snapshot getFigures() {
    return figures.latest();
  }

  public List<Tile> getTiles() {
    return tiles;
  }

  /** What an observer is asked for and has taken on, the most pressing first. */
  public List<TaskRow> getTasks() {
    return tasks;
  }

  /** Accounts without a role. */
  public List<AccountRow> getUnappointed() {
    return unappointed;
  }

  /** The latest requests to see an identity. */
  public List<DisclosureRow> getDisclosures() {
    return disclosures;
  }

  /** The latest deeds on record, for the audit administrator. */
  public List<EntryRow> getEntries() {
    return entries;
  }

  public List<Heap> getHeaps() {
    return heaps;
  }
}
