package bihuan.loop;

import bihuan.access.Actor;
import bihuan.access.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts one list's query together: only the conditions that were asked for, so that each has its
 * index, and always the narrowing to what this reader may see.
 */
class Search {

  private static final String ROW =
      """
      select new bihuan.loop.IssueRow$Raw(i.number, i.told.title, i.told.outgoingTitle, i.stage, i.clocks.due, i.handing.lead,
        i.handing.handed, i.classified.process, i.classified.step, i.classified.kind, i.classified.grade, i.classified.nature, i.classified.measure, i.classified.district, i.classified.urgent, i.flags.supervised,
        i.flags.yellowCards, i.flags.redCards, i.filedAt, i.outcome.closedOn)
      from Issue i
      where\s""";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();
  private final Wanted wanted;
  private final Actor reader;
  private final Today today;

  private Search(Wanted wanted, Actor reader, Today today) {
    this.wanted = wanted;
    this.reader = reader;
    this.today = today;
  }

  /**
   * @param pseudonyms under which this reader has reported
   */
  static Search of(
      Wanted wanted, Actor reader, List<String> pseudonyms, List<IssueNumber> found, Today today) {
    var search = new Search(wanted, reader, today);
    search.narrow(pseudonyms);
    search.filter();
    search.pick();
    search.find(found);
    search.goOn();
    return search;
  }

  TypedQuery<IssueRow.Raw> in(EntityManager em, int most) {
    var order = wanted.order() == Wanted.Order.NEWEST ? "i.number desc" : "i.clocks.due, i.number";
    var query =
        em.createQuery(
            ROW + String.join(" and ", conditions) + " order by " + order, IssueRow.Raw.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(most);
  }

  static String cursor(IssueRow.Raw last, Wanted.Order order) {
    return order == Wanted.Order.NEWEST ? last.number().value() : last.due() + "_" + last.number();
  }

  private void narrow(List<String> pseudonyms) {
    if (reader.role() != null && reader.role().isOfOffice()) {
      return;
    }
    if (reader.role() != null && reader.role().isOfUnit()) {
      and("i.handing.handed = true");
      if (wanted.pick() == Wanted.Pick.COOPERATING) {
        and(":unit member of i.cooperating", "unit", reader.unit());
      } else {
        and("i.handing.lead = :unit", "unit", reader.unit());
      }
    } else if (reader.is(Role.SUPERVISOR, Role.LEADER, Role.EDITOR)) {
      and("i.told.outgoing is not null");
    } else if (wanted.stage() == Stage.VERIFYING) {
      and("i.rectified.verifier in :verifiers", "verifiers", with(reader.name(), pseudonyms));
    } else {
      and("i.pseudonym in :mine", "mine", with("", pseudonyms));
    }
  }

  private void filter() {
    andIs("i.stage", "stage", wanted.stage());
    andIs("i.phase", "phase", wanted.phase());
    andIs("i.classified.process", "process", wanted.process());
    andIs("i.classified.measure", "measure", wanted.measure());
    andIs("i.classified.district", "district", wanted.district());
    andIs("i.classified.kind", "kind", wanted.kind());
    andIs("i.classified.nature", "nature", wanted.nature());
    andIs("i.classified.grade", "grade", wanted.grade());
    if (wanted.unit() != null && !reader.role().isOfUnit()) {
      and("i.handing.lead = :lead", "lead", wanted.unit());
    }
    if (wanted.light() == Light.RED) {
      and("i.ended = false and i.clocks.due < :today", "today", today.date());
    } else if (wanted.light() == Light.AMBER) {
      and("i.ended = false and i.clocks.due between :today and :soon", "today", today.date());
      values.put("soon", today.after(today.limit("WARN")));
    }
  }

  private void pick() {
    if (wanted.pick() == null) {
      return;
    }
    switch (wanted.pick()) {
      case OPEN, COOPERATING -> and("i.ended = false");
      case MINE_TO_DO -> mineToDo();
      case ASSIGNED_BY_ME ->
          and("i.ended = false and i.handing.assigner = :assigner", "assigner", reader.name());
      case UNDER_WATCH -> {
        and("i.stage = :closed", "closed", Stage.CLOSED);
        and("i.clocks.watchedUntil >= :today", "today", today.date());
      }
      case SUPERVISED -> and("i.ended = false and i.flags.supervised = true");
      case MAJOR -> and("i.ended = false and i.flags.major = true");
      case EXTENSION_WAITING ->
          and("i.extension.state = :waiting", "waiting", Extension.State.WAITING);
      case OBJECTION_WAITING -> and("i.flags.objectionWaiting = true");
    }
  }

  /**
   * By whose turn it is; what the stage alone does not tell (a waiting extension or objection)
   * comes on top.
   */
  private void mineToDo() {
    if (reader.is(Role.HEAD)) {
      and(
          "(i.flags.objectionWaiting = true or i.extension.state = :waiting and i.classified.grade = :a)",
          "waiting",
          Extension.State.WAITING);
      values.put("a", Grade.A);
      return;
    }
    if (reader.is(Role.SUPERVISOR)) {
      and("i.ended = false and i.clocks.due < :late", "late", today.date());
      return;
    }
    var keepers =
        switch (reader.role() == null ? Role.OBSERVER : reader.role()) {
          case COORDINATOR -> List.of(Part.COORDINATOR);
          case OFFICER -> List.of(Part.OFFICER);
          case APPROVER -> List.of(Part.APPROVER);
          default -> List.of(Part.REPORTER, Part.VERIFIER);
        };
    var stages =
        java.util.stream.Stream.of(Stage.values())
            .filter(it -> it.keeper() != null && keepers.contains(it.keeper()))
            .filter(it -> it != Stage.LONG_TERM)
            .toList();
    and("i.stage in :stages", "stages", stages);
  }

  private void find(List<IssueNumber> found) {
    if (wanted.words() != null) {
      and("i.number in :found", "found", found.isEmpty() ? List.of(IssueNumber.of(0, 0)) : found);
    }
  }

  private void goOn() {
    var cursor = wanted.after();
    if (cursor == null) {
      and("1 = 1");
    } else if (wanted.order() == Wanted.Order.NEWEST) {
      and("i.number < :last", "last", new IssueNumber(cursor));
    } else {
      var parts = cursor.split("_", 2);
      and(
          "i.clocks.due >= :lastDue and (i.clocks.due > :lastDue or i.number > :last)",
          "lastDue",
          day(parts[0]));
      values.put("last", new IssueNumber(parts.length > 1 ? parts[1] : ""));
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (java.time.format.DateTimeParseException e) {
      throw bihuan.Refusal.unknown("loop.unknownPage");
    }
  }

  private static List<String> with(String name, List<String> more) {
    var all = new ArrayList<>(more);
    all.add(name.isEmpty() ? "-" : name);
    return all;
  }

  private void andIs(String field, String name, Object value) {
    if (value != null) {
      and(field + " = :" + name, name, value);
    }
  }

  private void and(String condition) {
    conditions.add(condition);
  }

  private void and(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
  }
}
