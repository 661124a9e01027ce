package bihuan.lists;

import bihuan.Cursor;
import bihuan.Reference;
import bihuan.access.Actor;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.access.standins.Hat;
import bihuan.deadlines.Light;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Today;
import bihuan.loop.Part;
import bihuan.loop.Stage;
import bihuan.series.IssueNumber;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the issues of one list, always narrowed to what this reader may see: in one statement that
 * braids the {@link Strands} and reads positions in the list, not rows.
 */
class Search {

  private static final String WAITING = "WAITING";

  private static final String HELPING =
      "exists (select 1 from issue_cooperating c where c.issue_id = i.id and c.unit_code = ?)";

  private final List<Condition> conditions = new ArrayList<>();
  final IssueFilter wanted;
  final Actor reader;
  private final Today today;

  List<IssueNumber> longest = List.of();
  boolean unended;
  String lead;
  List<Stage> stages;
  Part turn;
  private String day = "i.due";
  boolean backwards;
  String newest = "";

  /**
   * Where an issue stands in a list.
   *
   * @param moment a day, or for the newest in the order of filing an instant
   */
  record Position(IssueNumber number, Object moment) {

    LocalDate day() {
      return (LocalDate) moment;
    }

    Cursor cursor() {
      return Cursor.of(moment, number);
    }
  }

  private Search(IssueFilter wanted, Actor reader, Today today) {
    this.wanted = wanted;
    this.reader = reader;
    this.today = today;
  }

  /**
   * @param pseudonyms under which this reader has reported
   * @param longest those open longest, where this reader sees no others but those raised to them
   */
  static Search of(
      IssueFilter wanted,
      Actor reader,
      List<String> pseudonyms,
      List<IssueNumber> longest,
      List<IssueNumber> found,
      Today today) {
    var search = new Search(wanted, reader, today);
    search.longest = longest;
    search.narrow(pseudonyms);
    search.filter();
    search.preset();
    search.find(found);
    search.newest();
    Cursor.read(wanted.after()).ifPresent(search::goOn);
    return search;
  }

  /** The first of them, in the order of the list. */
  List<Position> in(EntityManager em, int most) {
    var braid = braid(most);
    return rows(em, braid.sql(), List.of(braid)).map(Search::place).toList();
  }

  /**
   * The first of each of these, by their places among the searches, in one statement; without those
   * that find nothing.
   */
  static Map<Integer, List<Position>> each(List<Search> searches, EntityManager em, int most) {
    var braids = searches.stream().map(it -> it.braid(most)).toList();
    var sql =
        IntStream.range(0, braids.size())
            .mapToObj(
                it ->
                    "select a.place, a.place_day, %d as which from (%s) a"
                        .formatted(it, braids.get(it).sql()))
            .collect(Collectors.joining(" union all "));
    return rows(em, sql, braids)
        .collect(
            Collectors.groupingBy(
                it -> ((Number) it[2]).intValue(),
                Collectors.mapping(Search::place, Collectors.toList())));
  }

  private static Stream<Object[]> rows(EntityManager em, String sql, List<Condition> braids) {
    var query = em.createNativeQuery(sql);
    var position = 0;
    for (var braid : braids) {
      for (var value : braid.values()) {
        query.setParameter(++position, plain(value));
      }
    }
    return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
  }

  /** The statement and what it is asked with. */
  private Condition braid(int most) {
    var all = conditions.stream().reduce(Condition.ALL, Condition::and);
    var strands = new Strands(this).all();
    var values =
        strands.stream().flatMap(it -> it.condition().and(all).values().stream()).toArray();
    return new Condition(braided(strands, all.sql(), most), values);
  }

  private static Object plain(Object value) {
    if (value instanceof Enum<?> it) {
      return it.name();
    }
    if (value instanceof Instant it) {
      return Timestamp.from(it);
    }
    return value instanceof Reference it ? it.value() : value;
  }

  /** An instant comes from H2 as a timestamp, from MySQL as a time of UTC. */
  private static Object moment(Object read) {
    if (read instanceof Timestamp it) {
      return it.toInstant();
    }
    return read instanceof LocalDateTime it
        ? it.toInstant(ZoneOffset.UTC)
        : LocalDate.parse(read.toString());
  }

  private static Position place(Object[] row) {
    return new Position(new IssueNumber(row[0].toString()), moment(row[1]));
  }

  private String braided(List<Strands.Strand> strands, String all, int most) {
    var end = " order by " + order(day, "i.number") + " limit " + most;
    var each =
        strands.stream()
            .map(
                it ->
                    "select %si.number as place, %s as place_day from issue i where %s and %s%s"
                        .formatted(it.hint(), day, it.condition().sql(), all, end))
            .toList();
    return each.size() == 1
        ? each.get(0)
        : "select place, place_day from ((%s)) braid order by %s limit %d"
            .formatted(String.join(") union all (", each), order("place_day", "place"), most);
  }

  private String order(String day, String number) {
    return backwards ? day + " desc, " + number + " desc" : day + ", " + number;
  }

  /** Such a reader finds what they reported or verify themselves, and nothing else. */
  static boolean isOwn(Actor reader) {
    return !reader.role().isOfOffice()
        && !reader.role().isOfUnit()
        && !reader.may(Right.READ_REVIEWED_ISSUES)
        && !reader.may(Right.READ_RAISED_ISSUES);
  }

  private void narrow(List<String> pseudonyms) {
    if (isOwn(reader)) {
      if (wanted.stage() == Stage.VERIFYING) {
        conditions.add(Condition.in("i.verifier", with(reader.name(), verifiers(pseudonyms))));
      } else {
        conditions.add(Condition.in("i.pseudonym", with("", pseudonyms)));
      }
      return;
    }
    if (reader.role().isOfUnit()) {
      and("i.handed = true");
      if (wanted.preset() == Preset.COOPERATING) {
        and(HELPING, reader.unit());
      } else if (wanted.preset() == Preset.WATCHED_BY_ME) {
        and("(i.lead_unit = ? or " + HELPING + ")", reader.unit(), reader.unit());
      } else {
        lead(reader.isSubstituteFor(wanted.unit()) ? wanted.unit() : reader.unit());
      }
    } else if (!reader.role().isOfOffice()) {
      and("i.handed_on is not null");
    }
  }

  private void lead(String unit) {
    lead = unit;
    and("i.lead_unit = ?", unit);
  }

  private void filter() {
    if (wanted.stage() != null) {
      stand(List.of(wanted.stage()));
    }
    if (wanted.phase() != null) {
      stand(Stream.of(Stage.values()).filter(it -> it.phase() == wanted.phase()).toList());
    }
    andIs("i.process_code", wanted.process());
    andIs("i.measure_no", wanted.measure());
    andIs("i.district", wanted.district());
    andIs("i.kind", wanted.kind());
    andIs("i.nature", wanted.nature());
    andIs("i.grade", wanted.grade());
    if (wanted.unit() != null && !reader.role().isOfUnit()) {
      lead(wanted.unit());
    }
    if (wanted.light() == Light.RED) {
      unended = true;
      overdue();
    } else if (wanted.light() == Light.AMBER) {
      unended = true;
      and("i.due between ? and ?", today.date(), today.after(today.amount(Limit.WARN)));
      and("(i.warn_at is null or i.warn_at <= ?)", today.at());
      and("(i.due_at is null or i.due_at >= ?)", today.at());
    }
  }

  private void overdue() {
    and("(i.due < ? or i.due = ? and i.due_at < ?)", today.date(), today.date(), today.at());
  }

  /** At one of these, and of those asked for before. */
  private void stand(List<Stage> at) {
    stages = stages == null ? at : stages.stream().filter(at::contains).toList();
  }

  private void preset() {
    if (wanted.preset() == null) {
      return;
    }
    switch (wanted.preset()) {
      case OPEN, COOPERATING -> unended = true;
      case MINE_TO_DO -> mineToDo();
      case HANDLED_BY_ME -> {
        unended = true;
        conditions.add(handledBy(with(reader.name(), insteadOf(Role.CASE_HANDLER))));
      }
      case WATCHED_BY_ME -> conditions.add(watched());
      case ASSIGNED_BY_ME -> {
        unended = true;
        and("i.assigner = ?", reader.name());
      }
      case UNDER_WATCH -> {
        stand(List.of(Stage.CLOSED));
        and("i.watched_until >= ?", today.date());
        day = "i.watched_until";
      }
      case EFFECT_DUE -> {
        stand(List.of(Stage.CLOSED));
        and("i.effect_due <= ?", today.date());
        day = "i.effect_due";
      }
      case LATELY_CLOSED -> {
        stand(List.of(Stage.CLOSED));
        day = "i.closed_on";
        backwards = wanted.order() == IssueFilter.Order.PRESSING;
      }
      case SUPERVISED -> {
        unended = true;
        and("i.supervised = true");
      }
      case LONGEST -> {
        unended = true;
        and("i.handed = true and i.handed_on is not null");
        day = "i.handed_on";
      }
      case MAJOR -> {
        unended = true;
        and("i.major = true");
      }
      case EXTENSION_WAITING -> and("i.extension_state = ?", WAITING);
      case OBJECTION_WAITING -> and("i.objection_waiting = true");
    }
  }

  /**
   * By whose turn it is; what the stage alone does not tell (a waiting extension or objection)
   * comes on top, see {@link #forRuling}.
   */
  private void mineToDo() {
    if (reader.is(Role.HEAD)) {
      return;
    }
    if (reader.is(Role.SUPERVISOR)) {
      unended = true;
      overdue();
      return;
    }
    var keepers =
        switch (reader.role() == Role.NONE ? Role.OBSERVER : reader.role()) {
          case COORDINATOR -> List.of(Part.COORDINATOR);
          case CASE_HANDLER ->
              reader.acts(Role.APPROVER)
                  ? List.of(Part.OFFICER, Part.APPROVER)
                  : List.of(Part.OFFICER);
          case APPROVER -> List.of(Part.APPROVER);
          default -> List.of(Part.REPORTER, Part.VERIFIER);
        };
    var improves = keepers.size() == 1;
    stand(
        Stream.of(Stage.values())
            .filter(
                it ->
                    it == Stage.IMPROVING && improves
                        || it.keeper() != null && keepers.contains(it.keeper()))
            .filter(it -> it != Stage.LONG_TERM)
            .toList());
    if (improves) {
      turn = keepers.get(0);
      and("(i.stage <> ? or i.turn = ?)", Stage.IMPROVING, turn);
    }
  }

  /**
   * The latest filed first for whoever works on it or filed it, and for all others the latest
   * handed out: when something was filed is not theirs to know.
   */
  private void newest() {
    if (isNewestFirst()) {
      newest = reader.role().isOfOffice() || isOwn(reader) ? "filed" : "handed";
      day = isOfFiling() ? "i.filed_at" : "i.handed_on";
      backwards = true;
    }
  }

  boolean isNewestFirst() {
    return wanted.order() == IssueFilter.Order.NEWEST;
  }

  boolean isOfFiling() {
    return newest.equals("filed");
  }

  private void find(List<IssueNumber> found) {
    if (wanted.words() != null) {
      conditions.add(found.isEmpty() ? Condition.NONE : Condition.in("i.number", found));
    }
  }

  private void goOn(Cursor cursor) {
    var from = isOfFiling() ? cursor.instant(0) : cursor.date(0);
    and(
        (backwards
                ? "%s <= ? and (%s < ? or i.number < ?)"
                : "%s >= ? and (%s > ? or i.number > ?)")
            .formatted(day, day),
        from,
        from,
        cursor.value(1, IssueNumber::new));
  }

  /** Within the unit that has it. */
  private static Condition handledBy(List<String> accounts) {
    var named = Condition.in("h.account", accounts);
    return new Condition(
        "exists (select 1 from issue_handler h where h.number = i.number and h.unit_code ="
            + " i.lead_unit and "
            + named.sql()
            + ")",
        named.values().toArray());
  }

  private Condition watched() {
    return new Condition(
        "i.number in (select w.number from issue_watch w where w.account = ?)", reader.name());
  }

  /** Under which names the reader verifies: whoever is away goes on being named. */
  private List<String> verifiers(List<String> pseudonyms) {
    return Stream.concat(pseudonyms.stream(), insteadOf(Role.CALL_BACK_OFFICER).stream()).toList();
  }

  private List<String> insteadOf(Role role) {
    return reader.hats().stream().filter(it -> it.role() == role).map(Hat::insteadOf).toList();
  }

  private static List<String> with(String name, List<String> more) {
    var all = new ArrayList<>(more);
    all.add(name.isEmpty() ? "-" : name);
    return all;
  }

  private void andIs(String column, Object value) {
    if (value != null) {
      and(column + " = ?", value);
    }
  }

  private void and(String sql, Object... values) {
    conditions.add(new Condition(sql, values));
  }
}
