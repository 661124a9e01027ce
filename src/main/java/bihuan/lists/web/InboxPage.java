package bihuan.lists.web;

import bihuan.access.web.Me;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueLists;
import bihuan.lists.Preset;
import bihuan.lists.StageCount;
import bihuan.loop.Stage;
import bihuan.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** lists/inbox.xhtml: what the coordination office has before it, the most pressing first. */
@Named
@RequestScoped
public class InboxPage {

  private static final List<Stage> STAGES =
      List.of(
          Stage.SUBMITTED,
          Stage.ACCEPTED,
          Stage.ASSIGNED,
          Stage.HANDLING,
          Stage.REVIEW,
          Stage.VERIFYING,
          Stage.VERIFIED,
          Stage.IMPROVING);

  /** A ready-made view of the inbox: one thing asked for, or nothing. */
  private static final List<String[]> VIEWS =
      List.of(
          new String[] {"pick", "MINE_TO_DO"},
          new String[] {"light", "AMBER"},
          new String[] {"light", "RED"},
          new String[] {"pick", "ASSIGNED_BY_ME"},
          new String[] {"pick", "WATCHED_BY_ME"},
          new String[] {"nature", "COMMON"},
          new String[] {"pick", "EXTENSION_WAITING"},
          new String[] {"pick", "OBJECTION_WAITING"},
          new String[] {"pick", "EFFECT_DUE"},
          new String[] {"pick", "OPEN"});

  @Inject IssueLists lists;
  @Inject IssueLines lines;
  @Inject FilterChoices choices;
  @Inject bihuan.web.PageWords say;
  @Inject Me me;
  @Inject HttpServletRequest request;

  private IssueListAddress address;
  private List<IssueLine> rows;
  private String next;
  private boolean partial;
  private List<Tile> tiles;
  private int count;

  /**
   * A stage with how many stand there.
   *
   * @param count in words: 7, or 99+
   */
  public record Tile(Stage stage, String count, String note, String to, boolean here) {}

  /** A chip: the same list asked for in another way. */
  public record View(String label, String to, boolean on) {}

  @Transactional
  public void load() {
    var now = me.now();
    address = asked();
    var wanted = address.wanted(IssueFilter.Order.PRESSING, now.actor());
    var counted = lists.counted(wanted, now.actor(), now.at());
    var listing = counted.list();
    rows = lines.of(listing.rows());
    next = address.next(listing.next());
    partial = listing.partial();
    count = counted.count();
    tiles = lists.countsAt(STAGES, now.actor(), now.at()).stream().map(this::tile).toList();
  }

  /** What waits for this reader, unless the address asks for something else. */
  private IssueListAddress asked() {
    var asked = IssueListAddresses.in(request);
    return asked.asksAny("q", "stage", "phase", "pick", "light", "nature")
        ? asked
        : new IssueListAddress(
            asked.moved(Map.of("pick", "MINE_TO_DO")).asked(),
            asked.columns(),
            asked.after(),
            asked.trail());
  }

  private Tile tile(StageCount standing) {
    return new Tile(
        standing.stage(),
        atMost(standing.count()),
        note(standing),
        plain(Map.of("stage", standing.stage().name())),
        address.is("stage", standing.stage()));
  }

  private String note(StageCount standing) {
    if (standing.late() > 0) {
      return say.words("lists.tile.late", atMost(standing.late()));
    }
    return standing.today() > 0 ? say.words("lists.tile.today", atMost(standing.today())) : "";
  }

  static String atMost(int counted) {
    return counted >= IssueLists.COUNTED ? "99+" : String.valueOf(counted);
  }

  public List<View> getViews() {
    return VIEWS.stream()
        .map(
            it ->
                new View(
                    label(it[0], it[1]), plain(Map.of(it[0], it[1])), address.is(it[0], it[1])))
        .toList();
  }

  private String label(String name, String constant) {
    return switch (name) {
      case "pick" -> say.it(Preset.valueOf(constant));
      case "light" -> say.words("lists.view.light." + constant);
      default -> say.words("lists.view.common");
    };
  }

  /** Asks for this instead of what is asked for now; place and measure stay. */
  private String plain(Map<String, String> wanted) {
    var asked = new java.util.TreeMap<>(wanted);
    for (var kept : List.of("district", "measure")) {
      if (address.asked().containsKey(kept)) {
        asked.put(kept, address.get(kept));
      }
    }
    return new IssueListAddress(asked, List.of(), "", List.of()).query();
  }

  public List<Option> options(String filter) {
    return choices.of(filter, address);
  }

  /** What a form beside the chips must send along. */
  public List<Map.Entry<String, String>> getKept() {
    return address.asked().entrySet().stream()
        .filter(it -> !List.of("district", "measure").contains(it.getKey()))
        .map(it -> Map.entry(it.getKey(), it.getValue()))
        .toList();
  }

  public List<Column> getColumns() {
    return Column.chosen(address.columns(), me.getActor());
  }

  public IssueListAddress getAddress() {
    return address;
  }

  public List<IssueLine> getRows() {
    return rows;
  }

  public List<Tile> getTiles() {
    return tiles;
  }

  public String getNext() {
    return next;
  }

  public boolean isPartial() {
    return partial;
  }

  public String getCount() {
    return atMost(count);
  }
}
