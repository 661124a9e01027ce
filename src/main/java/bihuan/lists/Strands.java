package bihuan.lists;

import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.deadlines.Clocks;
import bihuan.loop.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Along which indexes a list is read. Each strand is read along one of them, in the order of the
 * list and no further than a page needs, so that it takes as long among many issues as among few:
 * where an index does not have the order by itself (the open before the ended, one stage after the
 * other, every classification that was not asked for), there is a strand for each part.
 */
final class Strands {

  /** So many at most; a list of more is read along a longer index instead. */
  private static final int MOST = 64;

  private static final String WAITING = "WAITING";
  private static final Condition NO_CLOCK = new Condition("i.due = ?", Clocks.NEVER);
  private static final Condition UNENDED = new Condition("i.ended = false");
  private static final Condition ENDED = new Condition("i.ended = true").and(NO_CLOCK);

  private final Search list;

  /**
   * @param index along which it is read, empty to leave that to the database
   */
  record Strand(String index, Condition condition) {

    String hint() {
      return index.isEmpty() ? "" : "/*+ INDEX(i " + index + ") */ ";
    }
  }

  Strands(Search list) {
    this.list = list;
  }

  List<Strand> all() {
    if (list.reader.may(Right.READ_RAISED_ISSUES)) {
      return forLeaders();
    }
    if (list.wanted.words() != null) {
      return along("issue_number");
    }
    if (Search.isOwn(list.reader)) {
      return along("");
    }
    return picked().orElseGet(this::filtered);
  }

  /** Where the ready-made choice has an index of its own. */
  private Optional<List<Strand>> picked() {
    if (list.wanted.preset() == null) {
      return Optional.empty();
    }
    return switch (list.wanted.preset()) {
      case COOPERATING -> Optional.of(along("issue_pressing"));
      case LONGEST -> Optional.of(along("issue_longest")).filter(it -> list.lead == null);
      case EXTENSION_WAITING -> Optional.of(along("issue_extension"));
      case OBJECTION_WAITING -> Optional.of(along("issue_objection"));
      case ASSIGNED_BY_ME -> Optional.of(along("issue_assigner"));
      case SUPERVISED -> Optional.of(along("issue_supervised")).filter(it -> list.lead == null);
      case MAJOR -> Optional.of(along("issue_major")).filter(it -> list.lead == null);
      case UNDER_WATCH ->
          Optional.of(along(list.lead == null ? "issue_watched" : "issue_lead_watched"))
              .filter(it -> list.wanted.order() == IssueFilter.Order.PRESSING);
      case EFFECT_DUE -> Optional.of(along("issue_effect"));
      case LATELY_CLOSED ->
          Optional.of(along(list.lead == null ? "issue_closed" : "issue_lead_closed"))
              .filter(it -> list.backwards);
      case MINE_TO_DO -> list.reader.is(Role.HEAD) ? Optional.of(forRuling()) : Optional.empty();
      case WATCHED_BY_ME -> Optional.of(along("issue_number"));
      case OPEN, HANDLED_BY_ME -> Optional.empty();
    };
  }

  /** What was raised to them, and what is open list.longest. */
  private List<Strand> forLeaders() {
    var ten = list.longest.isEmpty() ? Condition.NONE : Condition.in("i.number", list.longest);
    if (list.wanted.preset() == Preset.LONGEST) {
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
    if (list.isNewestFirst()
        && narrow.equals(List.of("lead"))
        && marks.isEmpty()
        && !list.isOfFiling()) {
      return along("issue_lead_handed");
    }
    if (narrow.size() > 1) {
      return halves("issue_" + narrow.get(0) + "_" + narrow.get(1));
    }
    if (narrow.size() == 1) {
      return along("issue_" + narrow.get(0), marks);
    }
    if (list.stages != null) {
      return fit(marks, list.stages)
          ? byStage("issue_stage_marks", marks)
          : byStage("issue_stage", List.of(Condition.ALL));
    }
    if (fit(marks, halves())) {
      return crossed("issue_marks", marks, halves());
    }
    if (list.unended) {
      return along("issue_pressing");
    }
    return along(list.isNewestFirst() ? "issue_" + list.newest : "issue_due");
  }

  private List<Strand> along(String index, List<Condition> marks) {
    if (fit(marks, halves())) {
      return crossed(
          index + "_marks", marks, halves().stream().map(it -> it.and(standing())).toList());
    }
    return list.stages == null ? halves(index) : byStage(index + "_stage", List.of(Condition.ALL));
  }

  /** What narrows the most, the narrowest first. */
  private List<String> narrowest() {
    var narrow = new ArrayList<String>();
    if (list.lead != null) {
      narrow.add("lead");
    }
    if (list.wanted.measure() != null) {
      narrow.add("measure");
    }
    if (list.wanted.process() != null) {
      narrow.add("process");
    }
    return narrow;
  }

  private static boolean fit(List<Condition> marks, List<?> others) {
    return !marks.isEmpty() && marks.size() * others.size() <= MOST;
  }

  private List<Strand> along(String index) {
    return List.of(new Strand(index, standing().and(list.unended ? UNENDED : Condition.ALL)));
  }

  private List<Strand> halves(String index) {
    return halves().stream().map(it -> new Strand(index, it.and(standing()))).toList();
  }

  /** The open and the ended: in each of them, the order of an index is that of the list. */
  private List<Condition> halves() {
    var mayHaveEnded =
        !list.unended && (list.stages == null || list.stages.stream().anyMatch(Stage::hasEnded));
    var mayBeOpen = list.stages == null || !list.stages.stream().allMatch(Stage::hasEnded);
    return mayBeOpen && mayHaveEnded
        ? List.of(UNENDED, ENDED)
        : List.of(mayHaveEnded ? ENDED : UNENDED);
  }

  private List<Strand> byStage(String index, List<Condition> marks) {
    var strands =
        list.stages.stream()
            .filter(it -> !list.unended || !it.hasEnded())
            .flatMap(it -> crossed(turned(index, it), List.of(at(it)), marks).stream())
            .toList();
    return strands.isEmpty() ? List.of(new Strand("issue_number", Condition.NONE)) : strands;
  }

  private static Condition at(Stage stage) {
    var at = new Condition("i.stage = ?", stage);
    return stage.hasEnded() ? at.and(NO_CLOCK) : at;
  }

  /**
   * Where the list.turn passes on while the stage stays, it has an index by whose list.turn it is.
   */
  private String turned(String index, Stage stage) {
    var hasOne = index.equals("issue_stage") || index.equals("issue_lead_stage");
    return list.turn != null && stage == Stage.IMPROVING && hasOne
        ? index.replace("_stage", "_turn")
        : index;
  }

  private static List<Strand> crossed(String index, List<Condition> some, List<Condition> others) {
    return some.stream()
        .flatMap(it -> others.stream().map(other -> new Strand(index, it.and(other))))
        .toList();
  }

  private Condition standing() {
    if (list.stages == null) {
      return Condition.ALL;
    }
    return list.stages.isEmpty() ? Condition.NONE : Condition.in("i.stage", list.stages);
  }

  private long marksAsked() {
    return Stream.of(
            list.wanted.grade(), list.wanted.nature(), list.wanted.kind(), list.wanted.district())
        .filter(Objects::nonNull)
        .count();
  }

  /** Every classification that was not excluded. */
  private List<Condition> marks() {
    return Stream.of(
            mark("i.grade", list.wanted.grade(), List.of(IssueClass.values())),
            mark("i.nature", list.wanted.nature(), List.of(Nature.values())),
            mark("i.kind", list.wanted.kind(), List.of(Kind.values())),
            mark("i.district", list.wanted.district(), City.here().districts()))
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
}
