package bihuan.journal;

import bihuan.Refusal;
import bihuan.city.City;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads what a phone sends, field by field. What cannot be is refused at its field and stays on the
 * phone; everything else arrives all the same.
 */
final class JournalCheck {

  /** Phones are a little ahead of the server, or behind. */
  private static final Duration LENIENCE = Duration.ofMinutes(10);

  /** Further back lies a mistyped year. */
  private static final Period LOOKING_BACK = Period.ofYears(2);

  private final Journal before;
  private final int steps;
  private final Instant now;
  private final Map<JournalField, JournalEntry> accepted = new TreeMap<>();
  private final List<Refusal> refused = new ArrayList<>();

  private JournalCheck(Journal before, int steps, Instant now) {
    this.before = before;
    this.steps = steps;
    this.now = now;
  }

  /**
   * What may be merged, and what may not with the reason.
   *
   * @param accepted by field
   * @param refused each {@link Refusal#at} its field
   */
  record Result(Map<JournalField, JournalEntry> accepted, List<Refusal> refused) {}

  /**
   * @param sent by the name of its field; null where nothing was said of it
   */
  static Result of(Map<String, JournalEntry> sent, Journal before, int steps, Instant now) {
    var check = new JournalCheck(before, steps, now);
    sent.forEach(check::read);
    check.timesInOrder();
    return new Result(check.accepted, check.refused);
  }

  /** What stands in a journal since older days and could not be written any more. */
  static List<Refusal> standing(Journal journal, int steps, Instant now) {
    var written = new TreeMap<String, JournalEntry>();
    journal.entries().forEach((field, entry) -> written.put(field.toString(), entry));
    return of(written, Journal.BLANK, steps, now).refused();
  }

  private void read(String name, JournalEntry entry) {
    try {
      var field = JournalField.of(name);
      if (field.step() > steps) {
        throw Refusal.invalid("journal.unreadable.field", name);
      }
      if (entry == null) {
        throw Refusal.invalid("journal.unreadable.value", "null");
      }
      field.item().check(entry.value());
      if (field.item().isTime()) {
        withinReach(entry.value());
      }
      accepted.put(field, entry.notAfter(now));
    } catch (Refusal refusal) {
      refused.add(refusal.at(name));
    }
  }

  private void withinReach(String value) {
    if (value.isEmpty()) {
      return;
    }
    var time = LocalDateTime.parse(value);
    if (time.isAfter(cityTime(now.plus(LENIENCE)))) {
      throw Refusal.invalid("journal.future", said(value));
    }
    if (time.isBefore(cityTime(now).minus(LOOKING_BACK))) {
      throw Refusal.invalid("journal.longAgo", said(value));
    }
  }

  /** An end before its beginning is refused; the beginning, if it came along, is kept. */
  private void timesInOrder() {
    for (var step = 1; step <= steps; step++) {
      var started = new JournalField(step, JournalItem.STARTED);
      var finished = new JournalField(step, JournalItem.FINISHED);
      var from = standing(started);
      var until = standing(finished);
      if (!from.isEmpty() && !until.isEmpty() && isBefore(until, from)) {
        var culprit = accepted.containsKey(finished) ? finished : started;
        accepted.remove(culprit);
        refused.add(
            Refusal.invalid("journal.backwards", said(until), said(from)).at(culprit.toString()));
      }
    }
  }

  private String standing(JournalField field) {
    var coming = accepted.get(field);
    return coming == null ? before.text(field) : coming.value();
  }

  private static boolean isBefore(String until, String from) {
    return LocalDateTime.parse(until).isBefore(LocalDateTime.parse(from));
  }

  private static String said(String time) {
    return time.replace('T', ' ');
  }

  static LocalDateTime cityTime(Instant at) {
    return LocalDateTime.ofInstant(at, City.ZONE);
  }
}
