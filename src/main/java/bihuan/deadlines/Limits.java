package bihuan.deadlines;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import bihuan.Kept;
import bihuan.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How long each thing may take, as it holds or held on a day. */
@ApplicationScoped
public class Limits {

  @Inject LimitEditions editions;

  private final Kept<Map<Limit, List<LimitRow>>> known = new Kept<>(this::read);

  /** The amount of a limit on a day, in its own unit. */
  public int days(Limit limit, LocalDate on) {
    return on(limit, on).amount();
  }

  /** A limit as it holds on a day for everything that has no rule of its own. */
  public LimitRow on(Limit limit, LocalDate on) {
    return on(limit, LimitScope.NONE, on);
  }

  /** A limit as it holds on a day for an issue: the narrowest of its rules. */
  public LimitRow on(Limit limit, LimitScope issue, LocalDate on) {
    return rules(limit, on).stream()
        .filter(it -> issue.isWithin(it.reach(), it.of()))
        .reduce((wide, narrow) -> narrow)
        .orElseThrow(() -> unknown(limit.name()));
  }

  Term term(Limit limit, LimitScope issue, LocalDate on) {
    return on(limit, issue, on).term();
  }

  /** What is held on a day, in the order in which the loop meets it, for everything. */
  public List<LimitRow> allOn(LocalDate on) {
    return known.value().keySet().stream().map(it -> on(it, on)).toList();
  }

  /** The narrower rules of a limit in force on a day. */
  public List<LimitRow> narrowOn(Limit limit, LocalDate on) {
    return rules(limit, on).stream().filter(LimitRow::isNarrow).toList();
  }

  /** Of each reach the latest, those given up left out, the widest first. */
  private List<LimitRow> rules(Limit limit, LocalDate on) {
    var latest = new TreeMap<String, LimitRow>();
    history(limit).stream()
        .filter(it -> !it.from().isAfter(on))
        .forEach(it -> latest.put(it.reach().ordinal() + it.of(), it));
    return latest.values().stream().filter(it -> !it.isGivenUp()).toList();
  }

  /**
   * All amounts a limit has had or will have, earliest first; of two for one day the later wins.
   */
  public List<LimitRow> history(Limit limit) {
    return known.value().getOrDefault(limit, List.of());
  }

  /** The rule that something was begun under. */
  public Optional<LimitRow> edition(Limit limit, int amount, LocalDate from) {
    return history(limit).stream()
        .filter(it -> it.amount() == amount && it.from().equals(from))
        .findFirst();
  }

  /** The limit of this code, if there is one. */
  public static Limit named(String code) {
    return Stream.of(Limit.values())
        .filter(it -> it.name().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(code));
  }

  private static Refusal unknown(String code) {
    return Refusal.unknown("deadlines.limitUnknown", code);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) LimitChanged changed) {
    known.drop();
  }

  private Map<Limit, List<LimitRow>> read() {
    return editions.all().stream()
        .collect(groupingBy(LimitRow::code, LinkedHashMap::new, toList()));
  }
}
