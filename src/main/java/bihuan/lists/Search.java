package bihuan.lists;

import bihuan.Cursor;
import bihuan.Reference;
import bihuan.access.Actor;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.access.standins.Hat;
import bihuan.city.City;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.deadlines.Clocks;
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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the issues of one list, always narrowed to what this reader may see.
 *
 * <p>A list is braided from strands. Each strand is read along one index, in the order of the list
 * and no further than a page needs, so that it takes as long among many issues as among few: where
 * an index does not have the order by itself (the open before the ended, one stage after the other,
 * every classification that was not asked for), there is a strand for each part. The database
 * braids them in one statement; what it reads are positions in the list, not rows.
 */
class Search {

  /** So many strands at most; a list of more is read along a longer index instead. */
  private static final int STRANDS = 64;

  private static final String WAITING = "WAITING";

  private static final String HELPING =
      "exists (select 1 from issue_cooperating c where c.issue_id = i.id and c.unit_code = ?)";

  private static final Condition ALL = new Condition("1 = 1");
  private static final Condition NONE = new Condition("1 = 0");
  private static final Condition NO_CLOCK = new Condition("i.due = ?", Clocks.NEVER);
  private static final Condition UNENDED = new Condition("i.ended = false");
  private static final Condition ENDED = new Condition("i.ended = true").and(NO_CLOCK);

  private final List<Condition> conditions = new ArrayList<>();
  private final IssueFilter wanted;
  private final Actor reader;
  private final Today today;

  private List<IssueNumber> longest = List.of();
  private boolean unended;
  private String lead;
  private List<Stage> stages;
  private Part turn;
  private String day = "i.due";
  private boolean backwards;
  private String newest = "";

  /**
   * @param sql of one condition, with a question mark for each value
   */
  private record Condition(String sql, List<Object> values) {

    Condition(String sql, Object... values) {
      this(sql, List.of(values));
    }

    static Condition in(String column, Collection<?> values) {
      return new Condition(
          column + " in (?" + ", ?".repeat(values.size() - 1) + ")", List.copyOf(values));
    }

    Condition and(Condition other) {
      return new Condition(
          sql + " and " + other.sql,
          Stream.of(values, other.values).flatMap(List::stream).toList());
    }
  }

  /**
   * @param index along which it is read, empty to leave that to the database
   */
  private record Strand(String index, Condition condition) {

    String hint() {
      return index.isEmpty() ? "" : "/*+ INDEX(i " + index + ") */ ";
    }
  }

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
    var all = conditions.stream().reduce(ALL, Condition::and);
    var strands = strands();
    var query = em.createNativeQuery(braided(strands, all.sql, most));
    var position = 0;
    for (var strand : strands) {
      for (var value : strand.condition.and(all).values) {
        query.setParameter(++position, plain(value));
      }
    }
    return ((List<?>) query.getResultList()).stream().map(it -> place((Object[]) it)).toList();
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

  private String braided(List<Strand> strands, String all, int most) {
    var end = " order by " + order(day, "i.number") + " limit " + most;
    var each =
        strands.stream()
            .map(
                it ->
                    "select %si.number as place, %s as place_day from issue i where %s and %s%s"
                        .formatted(it.hint(), day, it.condition.sql, all, end))
            .toList();
    return each.size() == 1
        ? each.get(0)
        : "select place, place_day from ((%s)) braid order by %s limit %d"
            .formatted(String.join(") union all (", each), order("place_day", "place"), most);
  }

  private String order(String day, String number) {
    return backwards ? day + " desc, " + number + " desc" : day + ", " + number;
  }

  private List<Strand> strands() {
    if (reader.may(Right.READ_RAISED_ISSUES)) {
      return forLeaders();
    }
    if (wanted.words() != null) {
      return along("issue_number");
    }
    if (isOwn(reader)) {
      return along("");
    }
    return picked().orElseGet(this::filtered);
  }

  /** Where the ready-made choice has an index of its own. */
  private Optional<List<Strand>> picked() {
    if (wanted.preset() == null) {
      return Optional.empty();
    }
    return switch (wanted.preset()) {
      case COOPERATING -> Optional.of(along("issue_pressing"));
      case LONGEST -> Optional.of(along("issue_longest")).filter(it -> lead == null);
      case EXTENSION_WAITING -> Optional.of(along("issue_extension"));
      case OBJECTION_WAITING -> Optional.of(along("issue_objection"));
      case ASSIGNED_BY_ME -> Optional.of(along("issue_assigner"));
      case SUPERVISED -> Optional.of(along("issue_supervised")).filter(it -> lead == null);
      case MAJOR -> Optional.of(along("issue_major")).filter(it -> lead == null);
      case UNDER_WATCH ->
          Optional.of(along(lead == null ? "issue_watched" : "issue_lead_watched"))
              .filter(it -> wanted.order() == IssueFilter.Order.PRESSING);
      case LATELY_CLOSED ->
          Optional.of(along(lead == null ? "issue_closed" : "issue_lead_closed"))
              .filter(it -> backwards);
      case MINE_TO_DO -> reader.is(Role.HEAD) ? Optional.of(forRuling()) : Optional.empty();
      case WATCHED_BY_ME -> Optional.of(along("issue_number"));
      case OPEN, HANDLED_BY_ME -> Optional.empty();
    };
  }

  /** What was raised to them, and what is open longest. */
  private List<Strand> forLeaders() {
    var ten = longest.isEmpty() ? NONE : Condition.in("i.number", longest);
    if (wanted.preset() == Preset.LONGEST) {
      return List.of(new Strand("issue_number", ten.and(standing())));
    }
    var raised = new Condition("i.major = true");
    return Stream.of(
            new Strand("issue_major", raised),
            new Strand("issue_number", new Condition("i.major = false").and(ten)))
        .flatMap(
            it ->
                halves().stream()
                    .map(half -> new Strand(it.index, it.condition.and(half).and(standing()))))
        .toList();
  }

  /** Objections, extensions of class A, and what was found wanting twice and may be explained. */
  private List<Strand> forRuling() {
    return List.of(
        new Strand("issue_objection", new Condition("i.objection_waiting = true")),
        new Strand(
            "issue_extension",
            new Condition(
                "i.extension_state = ? and i.grade = ? and i.objection_waiting = false",
                WAITING,
                IssueClass.A)),
        new Strand(
            "issue_stage",
            new Condition(
                "i.stage = ? and i.dissatisfactions >= 2 and i.objection_waiting = false"
                    + " and (i.extension_state is null or i.extension_state <> ? or i.grade <> ?)",
                Stage.DISSATISFIED,
                WAITING,
                IssueClass.A)));
  }

  private List<Strand> filtered() {
    var narrow = narrowest();
    var marks = marksAsked() > 1 ? marks() : List.<Condition>of();
    if (isNewestFirst() && narrow.equals(List.of("lead")) && marks.isEmpty() && !isOfFiling()) {
      return along("issue_lead_handed");
    }
    if (narrow.size() > 1) {
      return halves("issue_" + narrow.get(0) + "_" + narrow.get(1));
    }
    if (narrow.size() == 1) {
      return along("issue_" + narrow.get(0), marks);
    }
    if (stages != null) {
      return fit(marks, stages)
          ? byStage("issue_stage_marks", marks)
          : byStage("issue_stage", List.of(ALL));
    }
    if (fit(marks, halves())) {
      return crossed("issue_marks", marks, halves());
    }
    if (unended) {
      return along("issue_pressing");
    }
    return along(isNewestFirst() ? "issue_" + newest : "issue_due");
  }

  private List<Strand> along(String index, List<Condition> marks) {
    if (fit(marks, halves())) {
      return crossed(
          index + "_marks", marks, halves().stream().map(it -> it.and(standing())).toList());
    }
    return stages == null ? halves(index) : byStage(index + "_stage", List.of(ALL));
  }

  /** What narrows the most, the narrowest first. */
  private List<String> narrowest() {
    var narrow = new ArrayList<String>();
    if (lead != null) {
      narrow.add("lead");
    }
    if (wanted.measure() != null) {
      narrow.add("measure");
    }
    if (wanted.process() != null) {
      narrow.add("process");
    }
    return narrow;
  }

  private static boolean fit(List<Condition> marks, List<?> others) {
    return !marks.isEmpty() && marks.size() * others.size() <= STRANDS;
  }

  private List<Strand> along(String index) {
    return List.of(new Strand(index, standing().and(unended ? UNENDED : ALL)));
  }

  private List<Strand> halves(String index) {
    return halves().stream().map(it -> new Strand(index, it.and(standing()))).toList();
  }

  /** The open and the ended: in each of them, the order of an index is that of the list. */
  private List<Condition> halves() {
    var mayHaveEnded = !unended && (stages == null || stages.stream().anyMatch(Stage::hasEnded));
    var mayBeOpen = stages == null || !stages.stream().allMatch(Stage::hasEnded);
    return mayBeOpen && mayHaveEnded
        ? List.of(UNENDED, ENDED)
        : List.of(mayHaveEnded ? ENDED : UNENDED);
  }

  private List<Strand> byStage(String index, List<Condition> marks) {
    var strands =
        stages.stream()
            .filter(it -> !unended || !it.hasEnded())
            .flatMap(it -> crossed(turned(index, it), List.of(at(it)), marks).stream())
            .toList();
    return strands.isEmpty() ? List.of(new Strand("issue_number", NONE)) : strands;
  }

  private static Condition at(Stage stage) {
    var at = new Condition("i.stage = ?", stage);
    return stage.hasEnded() ? at.and(NO_CLOCK) : at;
  }

  /** Where the turn passes on while the stage stays, it has an index by whose turn it is. */
  private String turned(String index, Stage stage) {
    var hasOne = index.equals("issue_stage") || index.equals("issue_lead_stage");
    return turn != null && stage == Stage.IMPROVING && hasOne
        ? index.replace("_stage", "_turn")
        : index;
  }

  private static List<Strand> crossed(String index, List<Condition> some, List<Condition> others) {
    return some.stream()
        .flatMap(it -> others.stream().map(other -> new Strand(index, it.and(other))))
        .toList();
  }

  private Condition standing() {
    if (stages == null) {
      return ALL;
    }
    return stages.isEmpty() ? NONE : Condition.in("i.stage", stages);
  }

  private long marksAsked() {
    return Stream.of(wanted.grade(), wanted.nature(), wanted.kind(), wanted.district())
        .filter(Objects::nonNull)
        .count();
  }

  /** Every classification that was not excluded. */
  private List<Condition> marks() {
    return Stream.of(
            mark("i.grade", wanted.grade(), List.of(IssueClass.values())),
            mark("i.nature", wanted.nature(), List.of(Nature.values())),
            mark("i.kind", wanted.kind(), List.of(Kind.values())),
            mark("i.district", wanted.district(), City.here().districts()))
        .reduce(
            (some, others) -> some.stream().flatMap(it -> others.stream().map(it::and)).toList())
        .orElseThrow();
  }

  private static List<Condition> mark(String column, Object asked, List<?> all) {
    if (asked != null) {
      return List.of(new Condition(column + " = ?", asked));
    }
    var each = new ArrayList<>(all.stream().map(it -> new Condition(column + " = ?", it)).toList());
    each.add(new Condition(column + " is null"));
    return each;
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
      and("i.due < ?", today.date());
    } else if (wanted.light() == Light.AMBER) {
      unended = true;
      and("i.due between ? and ?", today.date(), today.after(today.amount(Limit.WARN)));
    }
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
      and("i.due < ?", today.date());
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

  private boolean isNewestFirst() {
    return wanted.order() == IssueFilter.Order.NEWEST;
  }

  private boolean isOfFiling() {
    return newest.equals("filed");
  }

  private void find(List<IssueNumber> found) {
    if (wanted.words() != null) {
      conditions.add(found.isEmpty() ? NONE : Condition.in("i.number", found));
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
            + named.sql
            + ")",
        named.values.toArray());
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
