package bihuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Accounts looked up moments ago, nothing secret: every request asks for one. What changes here is
 * forgotten at once, what changes on another node within seconds.
 */
@ApplicationScoped
class KnownAccounts {

  private static final Duration FRESH = Duration.ofSeconds(5);

  @Inject Clock clock;

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  Optional<AccountRow> find(String name, Function<String, Optional<AccountRow>> load) {
    var now = clock.instant();
    var found = known.get(name);
    if (found != null && now.isBefore(found.until())) {
      return Optional.of(found.row());
    }
    var row = load.apply(name);
    row.ifPresent(it -> known.put(name, new Known(it, now.plus(FRESH))));
    return row;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountDeed deed) {
    known.remove(deed.name());
  }

  private record Known(AccountRow row, Instant until) {}
}
