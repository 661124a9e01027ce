package bihuan.calendar;

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

/** How long each thing may take, as it holds or held on a day. */
@ApplicationScoped
public class Limits {

  @Inject LimitEditions editions;

  private final Kept<Map<String, List<LimitRow>>> known = new Kept<>(this::read);

  /** The amount of a limit (its code as in {@code CLASS_B}) on a day, in its own unit. */
  public int days(String code, LocalDate on) {
    return on(code, on).amount();
  }

  /** A limit as it holds on a day. */
  public LimitRow on(String code, LocalDate on) {
    return history(code).stream()
        .filter(it -> !it.from().isAfter(on))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> Refusal.unknown("calendar.limitUnknown", code));
  }

  /** All limits as they hold on a day, in the order in which the loop meets them. */
  public List<LimitRow> allOn(LocalDate on) {
    return known.value().keySet().stream().map(it -> on(it, on)).toList();
  }

  /**
   * All amounts a limit has had or will have, earliest first; of two for one day the later wins.
   */
  public List<LimitRow> history(String code) {
    var rows = known.value().get(code);
    if (rows == null) {
      throw Refusal.unknown("calendar.limitUnknown", code);
    }
    return rows;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) LimitChanged changed) {
    known.drop();
  }

  private Map<String, List<LimitRow>> read() {
    return editions.all().stream()
        .collect(groupingBy(LimitRow::code, LinkedHashMap::new, toList()));
  }
}
