package bihuan.journal;

import bihuan.comparison.StepRecord;
import bihuan.comparison.StepState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * All that was written on the way, field by field. Immutable: merging makes a new one.
 *
 * <p>Two phones of one person may write at the same time and meet later. What one of them wrote
 * without having seen the other's word is settled by the time of typing, and the loser is told, not
 * lost. Sending the same thing twice changes nothing.
 */
record Journal(Map<JournalField, JournalEntry> entries) {

  static final Journal BLANK = new Journal(Map.of());

  Journal {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  /**
   * What came of putting two versions together.
   *
   * @param overwritten what was typed on one phone and gave way to the other's
   */
  record Merged(Journal journal, List<Overwritten> overwritten) {}

  /** Something typed that gave way. */
  record Overwritten(JournalField field, JournalEntry entry) {}

  /**
   * Puts what a phone sends on top.
   *
   * @param seen the revision this phone knew when it wrote
   * @param next the revision that holds whatever changes now
   */
  Merged merge(Map<JournalField, JournalEntry> sent, int seen, int next) {
    var merged = new TreeMap<>(entries);
    var overwritten = new ArrayList<Overwritten>();
    sent.forEach(
        (field, coming) -> {
          var standing = merged.get(field);
          if (standing == null) {
            if (!coming.value().isEmpty()) {
              merged.put(field, coming.arrivedIn(next));
            }
          } else if (!coming.saysTheSameAs(standing)) {
            settle(field, standing, coming, seen, next, merged, overwritten);
          }
        });
    return new Merged(new Journal(merged), overwritten);
  }

  private static void settle(
      JournalField field,
      JournalEntry standing,
      JournalEntry coming,
      int seen,
      int next,
      Map<JournalField, JournalEntry> merged,
      List<Overwritten> overwritten) {
    if (coming.isFromSamePhoneAs(standing)) {
      if (coming.isLaterThan(standing)) {
        merged.put(field, coming.arrivedIn(next));
      }
    } else if (standing.revision() <= seen) {
      merged.put(field, coming.arrivedIn(next));
    } else if (coming.isLaterThan(standing)) {
      merged.put(field, coming.arrivedIn(next));
      overwritten.add(new Overwritten(field, standing));
    } else {
      overwritten.add(new Overwritten(field, coming));
    }
  }

  /** The fields in which these would change anything. */
  List<Overwritten> differencesTo(Map<JournalField, JournalEntry> sent) {
    return sent.entrySet().stream()
        .filter(it -> !text(it.getKey()).equals(it.getValue().value()))
        .map(it -> new Overwritten(it.getKey(), it.getValue()))
        .toList();
  }

  /** What stands there, empty where nothing does. */
  String text(JournalField field) {
    var entry = entries.get(field);
    return entry == null ? "" : entry.value();
  }

  <T> Optional<T> read(int step, JournalItem item, Function<String, T> how) {
    return Optional.of(text(new JournalField(step, item))).filter(it -> !it.isEmpty()).map(how);
  }

  /** The steps in their order, each as far as it was gone. */
  List<StepRecord> legs(int steps) {
    var last = lastTouched();
    return IntStream.rangeClosed(1, steps)
        .mapToObj(it -> StepRecords.of(this, it, it < last))
        .toList();
  }

  /** Words about the journey as a whole. */
  String words() {
    return text(new JournalField(0, JournalItem.WORDS));
  }

  /** What was chosen where the journal asked for one particular answer; empty where nothing was. */
  Optional<Integer> attention() {
    return read(0, JournalItem.ATTENTION, Integer::valueOf);
  }

  private int lastTouched() {
    return entries.entrySet().stream()
        .filter(it -> !it.getValue().value().isEmpty())
        .filter(it -> !it.getValue().value().equals(StepState.NOT_REACHED.name()))
        .mapToInt(it -> it.getKey().step())
        .max()
        .orElse(0);
  }
}
