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

  /** A limit as it holds on a day. */
  public LimitRow on(Limit limit, LocalDate on) {
    return history(limit).stream()
        .filter(it -> !it.from().isAfter(on))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> unknown(limit.name()));
  }

  /** All limits as they hold on a day, in the order in which the loop meets them. */
  public List<LimitRow> allOn(LocalDate on) {
    return known.value().keySet().stream().map(it -> on(it, on)).toList();
  }

  /**
   * All amounts a limit has had or will have, earliest first; of two for one day the later wins.
   */
  public List<LimitRow> history(Limit limit) {
    return known.value().getOrDefault(limit, List.of());
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
