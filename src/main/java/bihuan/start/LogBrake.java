package bihuan.start;

import static bihuan.start.BootStep.SETTINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

/**
 * Lets one complaint of a kind into the log in a minute, with the number of those it stands for:
 * nobody from outside fills the disk or drowns what matters by asking wrongly again and again.
 */
@ApplicationScoped
class LogBrake implements Filter {

  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int MOST_KINDS = 1000;

  private final Map<String, Count> counts =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > MOST_KINDS;
        }
      };

  private record Count(Instant since, int silenced) {}

  void pull(@Observes @Boot.At(SETTINGS) BootStep step) {
    Stream.of(LogManager.getLogManager().getLogger("").getHandlers())
        .filter(it -> it.getFilter() == null)
        .forEach(it -> it.setFilter(this::isLoggable));
  }

  @Override
  public synchronized boolean isLoggable(LogRecord entry) {
    if (entry.getLevel().intValue() < Level.WARNING.intValue()) {
      return true;
    }
    var kind = kindOf(entry);
    var before = counts.get(kind);
    if (before != null && entry.getInstant().isBefore(before.since().plus(PAUSE))) {
      counts.put(kind, new Count(before.since(), before.silenced() + 1));
      return false;
    }
    counts.remove(kind);
    counts.put(kind, new Count(entry.getInstant(), 0));
    if (before != null && before.silenced() > 0) {
      entry.setMessage(entry.getMessage() + " (and " + before.silenced() + " more like it before)");
    }
    return true;
  }

  /** What a stranger can vary in a message does not make another kind of it. */
  private static String kindOf(LogRecord entry) {
    var thrown = entry.getThrown() == null ? "" : entry.getThrown().getClass().getName();
    return entry.getLoggerName()
        + "\n"
        + entry.getLevel()
        + "\n"
        + firstWord(entry)
        + "\n"
        + thrown;
  }

  private static String firstWord(LogRecord entry) {
    var message = entry.getMessage() == null ? "" : entry.getMessage();
    return message.split("[^A-Za-z-]", 2)[0];
  }
}
