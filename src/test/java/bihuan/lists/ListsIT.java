package bihuan.lists;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CORA;
import static bihuan.Cast.EDITH;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LEO;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.SIMON;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.access.Actor;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Phase;
import bihuan.deadlines.Days;
import bihuan.deadlines.Light;
import bihuan.deadlines.Limit;
import bihuan.lists.IssueFilter.Order;
import bihuan.loop.Part;
import bihuan.loop.Stage;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is asked of a list, its pages together are exactly the issues asked for, in order. */
@InContainer
@OnEmbedded
class ListsIT {

  private static final String NOTHING = "-";

  private static final String EVERYTHING =
      """
      select i.number, i.stage, i.turn, i.phase, i.ended, i.due, i.due_at, i.warn_at,
        i.watched_until, i.effect_due, i.closed_on, i.lead_unit, i.handed, i.filed_at, i.handed_on,
        i.process_code, i.measure_no, i.district, i.kind, i.nature, i.grade, i.assigner, i.supervised, i.major,
        i.extension_state, i.objection_waiting, i.dissatisfactions,
        exists (select 1 from issue_cooperating c where c.issue_id = i.id and c.unit_code = 'D05') as helped
      from issue i
      """;

  @Inject IssueLists lists;
  @Inject Days days;
  @Inject Clock clock;

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  private List<Row> rows;
  private Instant now;
  private LocalDate today;

  private record Row(
      String number,
      Stage stage,
      Part turn,
      String phase,
      boolean ended,
      LocalDate due,
      Instant dueAt,
      Instant warnAt,
      LocalDate watchedUntil,
      LocalDate effectDue,
      LocalDate closedOn,
      String lead,
      boolean handed,
      Instant filedAt,
      LocalDate handedOn,
      String process,
      int measure,
      String district,
      String kind,
      String nature,
      String grade,
      String assigner,
      boolean supervised,
      boolean major,
      boolean extension,
      boolean objection,
      int dissatisfactions,
      boolean helped) {

    static Row of(ResultSet it) throws SQLException {
      return new Row(
          it.getString("number"),
          Stage.valueOf(it.getString("stage")),
          turn(it),
          it.getString("phase"),
          it.getBoolean("ended"),
          day(it, "due"),
          moment(it, "due_at"),
          moment(it, "warn_at"),
          day(it, "watched_until"),
          day(it, "effect_due"),
          day(it, "closed_on"),
          text(it, "lead_unit"),
          it.getBoolean("handed"),
          it.getTimestamp("filed_at").toInstant(),
          day(it, "handed_on"),
          text(it, "process_code"),
          it.getInt("measure_no"),
          text(it, "district"),
          text(it, "kind"),
          text(it, "nature"),
          text(it, "grade"),
          text(it, "assigner"),
          it.getBoolean("supervised"),
          it.getBoolean("major"),
          "WAITING".equals(it.getString("extension_state")),
          it.getBoolean("objection_waiting"),
          it.getInt("dissatisfactions"),
          it.getBoolean("helped"));
    }

    /** As it is kept, where the stage alone does not say it. */
    private static Part turn(ResultSet it) throws SQLException {
      var kept = it.getString("turn");
      return kept == null ? Stage.valueOf(it.getString("stage")).keeper() : Part.valueOf(kept);
    }

    private static LocalDate day(ResultSet it, String column) throws SQLException {
      return Optional.ofNullable(it.getString(column)).map(LocalDate::parse).orElse(null);
    }

    private static Instant moment(ResultSet it, String column) throws SQLException {
      return Optional.ofNullable(it.getTimestamp(column)).map(Timestamp::toInstant).orElse(null);
    }

    private static String text(ResultSet it, String column) throws SQLException {
      return Optional.ofNullable(it.getString(column)).orElse(NOTHING);
    }
  }

  @BeforeEach
  void readEverything() throws SQLException {
    now = clock.instant();
    today = City.day(now);
    rows = new ArrayList<>();
    try (var db = source.getConnection();
        var query = db.createStatement();
        var found = query.executeQuery(EVERYTHING)) {
      while (found.next()) {
        rows.add(Row.of(found));
      }
    }
    assertThat(rows).hasSizeGreaterThan(30);
  }

  @Test
  void everyFilterAloneAndInPairsFindsExactlyItsOwn() {
    var filters = filters();
    for (var one : filters) {
      for (var reader : List.of(SIMON, LEO, LINA_AT_LAND)) {
        check(reader, filtered(one, one, Order.NEWEST));
      }
      for (var other : filters) {
        if (other.place() > one.place()) {
          check(CORA, filtered(one, other, Order.PRESSING));
        }
      }
    }
  }

  @Test
  void everyChoiceFindsExactlyItsOwnInBothOrders() {
    for (var reader : List.of(CORA, HELEN, SIMON, LEO, EDITH, LINA_AT_LAND, AIDAN_AT_LAND)) {
      check(reader, all(Order.NEWEST));
      check(reader, all(Order.PRESSING));
      for (var pick : Preset.values()) {
        for (var order : Order.values()) {
          check(reader, picked(pick, null, order));
          check(reader, picked(pick, IssueClass.B, order));
        }
      }
    }
  }

  @Test
  void everyClassificationFindsExactlyItsOwnAtEveryStage() {
    for (var it : rows) {
      for (var order : Order.values()) {
        for (var stage : Stream.of(it.stage(), null).toList()) {
          check(CORA, marked(it, stage, order));
        }
      }
    }
  }

  private void check(Actor reader, IssueFilter wanted) {
    var expected =
        rows.stream()
            .filter(seenBy(reader, wanted))
            .filter(asked(wanted, reader))
            .sorted(order(wanted, reader))
            .map(Row::number)
            .toList();

    assertThat(pages(reader, wanted)).as("%s: %s", reader.name(), wanted).isEqualTo(expected);
    assertThat(lists.count(wanted, reader, now)).isEqualTo(Math.min(expected.size(), 100));
  }

  private List<String> pages(Actor reader, IssueFilter wanted) {
    var numbers = new ArrayList<String>();
    for (var page = wanted; page != null; ) {
      var listing = lists.list(page, reader, now, 7);
      listing.rows().forEach(it -> numbers.add(it.number().value()));
      page = listing.next() == null ? null : wanted.after(listing.next());
    }
    return numbers;
  }

  @Test
  void leadersAreShownTenThatUnitsHaveHadLongestAndWhatWasRaisedToThem() {
    var inHand = rows.stream().filter(it -> !it.ended() && it.handed()).count();
    var shown = lists.list(IssueFilter.of(Preset.LONGEST), LEO, now).rows();

    assertThat(inHand).isGreaterThan(10);
    assertThat(shown).hasSize(10);
    assertThat(rows.stream().filter(seenBy(LEO, all(Order.NEWEST))))
        .hasSizeGreaterThan(10)
        .hasSizeLessThan((int) inHand);
  }

  private List<String> longest() {
    return rows.stream()
        .filter(it -> !it.ended() && it.handed() && it.handedOn() != null)
        .sorted(Comparator.comparing(Row::handedOn).thenComparing(Row::number))
        .map(Row::number)
        .limit(10)
        .toList();
  }

  private Predicate<Row> seenBy(Actor reader, IssueFilter wanted) {
    return switch (reader.role()) {
      case CASE_HANDLER, APPROVER ->
          it ->
              it.handed()
                  && (wanted.preset() == Preset.COOPERATING
                      ? it.helped()
                      : it.lead().equals(reader.unit()));
      case SUPERVISOR -> it -> it.handedOn() != null;
      case LEADER -> {
        var longest = longest();
        yield it ->
            it.handedOn() != null
                && (it.major() && wanted.preset() != Preset.LONGEST
                    || longest.contains(it.number()));
      }
      case EDITOR -> it -> false;
      default -> it -> true;
    };
  }

  private Predicate<Row> asked(IssueFilter wanted, Actor reader) {
    var unitOfReader = reader.role().isOfUnit();
    return it ->
        is(wanted.stage(), it.stage().name())
            && is(wanted.phase(), it.phase())
            && is(wanted.process(), it.process())
            && is(wanted.measure(), String.valueOf(it.measure()))
            && is(wanted.district(), it.district())
            && is(wanted.kind(), it.kind())
            && is(wanted.nature(), it.nature())
            && is(wanted.grade(), it.grade())
            && (unitOfReader || is(wanted.unit(), it.lead()))
            && isLit(wanted.light(), it)
            && isPicked(wanted.preset(), reader, it);
  }

  private static boolean is(Object wanted, String value) {
    return wanted == null || wanted.toString().equals(value);
  }

  private boolean isLit(Light light, Row row) {
    if (light == null) {
      return true;
    }
    var soon = days.on(now).after(days.on(now).amount(Limit.WARN));
    var over = row.due().isBefore(today) || row.dueAt() != null && row.dueAt().isBefore(now);
    var pressing = !row.due().isAfter(soon) && (row.warnAt() == null || !row.warnAt().isAfter(now));
    return !row.ended() && (light == Light.RED ? over : !over && pressing);
  }

  private boolean isPicked(Preset preset, Actor reader, Row row) {
    if (preset == null) {
      return true;
    }
    return switch (preset) {
      case OPEN, COOPERATING -> !row.ended();
      case ASSIGNED_BY_ME -> !row.ended() && row.assigner().equals(reader.name());
      case UNDER_WATCH ->
          row.stage() == Stage.CLOSED
              && row.watchedUntil() != null
              && !row.watchedUntil().isBefore(today);
      case EFFECT_DUE ->
          row.stage() == Stage.CLOSED && row.effectDue() != null && !row.effectDue().isAfter(today);
      case LATELY_CLOSED -> row.stage() == Stage.CLOSED;
      case HANDLED_BY_ME, WATCHED_BY_ME -> false;
      case SUPERVISED -> !row.ended() && row.supervised();
      case LONGEST -> !row.ended() && row.handed() && row.handedOn() != null;
      case MAJOR -> !row.ended() && row.major();
      case EXTENSION_WAITING -> row.extension();
      case OBJECTION_WAITING -> row.objection();
      case MINE_TO_DO ->
          switch (reader.role()) {
            case HEAD ->
                row.objection()
                    || row.extension() && row.grade().equals("A")
                    || row.stage() == Stage.DISSATISFIED && row.dissatisfactions() >= 2;
            case SUPERVISOR -> !row.ended() && row.due().isBefore(today);
            case COORDINATOR -> row.turn() == Part.COORDINATOR && row.stage() != Stage.LONG_TERM;
            case CASE_HANDLER -> row.turn() == Part.OFFICER;
            case APPROVER -> row.turn() == Part.APPROVER;
            default -> Set.of(Stage.NEEDS_INFO, Stage.VERIFYING).contains(row.stage());
          };
    };
  }

  private static Comparator<Row> order(IssueFilter wanted, Actor reader) {
    if (wanted.order() == Order.NEWEST) {
      return (reader.role().isOfOffice()
              ? Comparator.comparing(Row::filedAt)
              : Comparator.comparing(Row::handedOn))
          .thenComparing(Row::number)
          .reversed();
    }
    if (wanted.preset() == Preset.LATELY_CLOSED) {
      return Comparator.comparing(Row::closedOn).thenComparing(Row::number).reversed();
    }
    if (wanted.preset() == Preset.LONGEST) {
      return Comparator.comparing(Row::handedOn).thenComparing(Row::number);
    }
    return Comparator.comparing(
            wanted.preset() == Preset.UNDER_WATCH
                ? Row::watchedUntil
                : wanted.preset() == Preset.EFFECT_DUE ? Row::effectDue : Row::due)
        .thenComparing(Row::number);
  }

  /** One thing asked for: its place among what can be asked for, and what. */
  private record Filter(int place, Object value) {}

  private List<Filter> filters() {
    var filters = new ArrayList<Filter>();
    filters.add(new Filter(0, null));
    values(Row::stage).forEach(it -> filters.add(new Filter(1, it)));
    Stream.of(Phase.values()).forEach(it -> filters.add(new Filter(2, it)));
    Stream.of(Light.RED, Light.AMBER).forEach(it -> filters.add(new Filter(3, it)));
    some(Row::lead).forEach(it -> filters.add(new Filter(4, it)));
    some(Row::process).forEach(it -> filters.add(new Filter(5, it)));
    some(Row::measure).forEach(it -> filters.add(new Filter(6, it)));
    City.here().districts().stream().forEach(it -> filters.add(new Filter(7, it)));
    Stream.of(Kind.values()).forEach(it -> filters.add(new Filter(8, it)));
    Stream.of(Nature.values()).forEach(it -> filters.add(new Filter(9, it)));
    Stream.of(IssueClass.values()).forEach(it -> filters.add(new Filter(10, it)));
    filters.add(new Filter(11, Preset.UNDER_WATCH));
    filters.add(new Filter(11, Preset.MINE_TO_DO));
    return filters;
  }

  private <T extends Comparable<T>> Stream<T> values(Function<Row, T> part) {
    return new TreeSet<>(rows.stream().map(part).toList())
        .stream().filter(it -> !NOTHING.equals(it));
  }

  private <T extends Comparable<T>> Stream<T> some(Function<Row, T> part) {
    return values(part).limit(3);
  }

  private static IssueFilter filtered(Filter one, Filter other, Order order) {
    var asked = new Object[12];
    asked[one.place()] = one.value();
    asked[other.place()] = other.value();
    return new IssueFilter(
        null,
        (Stage) asked[1],
        (Phase) asked[2],
        (Light) asked[3],
        (String) asked[4],
        (String) asked[5],
        (Integer) asked[6],
        (District) asked[7],
        (Kind) asked[8],
        (Nature) asked[9],
        (IssueClass) asked[10],
        (Preset) asked[11],
        order,
        null);
  }

  private static IssueFilter all(Order order) {
    return IssueFilter.all(order);
  }

  private static IssueFilter picked(Preset preset, IssueClass grade, Order order) {
    return filtered(new Filter(11, preset), new Filter(10, grade), order);
  }

  /** Everything about this row at once. */
  private static IssueFilter marked(Row row, Stage stage, Order order) {
    return new IssueFilter(
        null,
        stage,
        null,
        null,
        null,
        null,
        null,
        City.here().district(row.district()).orElse(null),
        constant(Kind.values(), row.kind()),
        constant(Nature.values(), row.nature()),
        constant(IssueClass.values(), row.grade()),
        null,
        order,
        null);
  }

  private static <E extends Enum<E>> E constant(E[] all, String name) {
    return Stream.of(all).filter(it -> Objects.equals(it.name(), name)).findFirst().orElse(null);
  }
}
