package bihuan.journal;

import bihuan.calendar.WorkingDays;
import bihuan.catalogue.Channel;
import bihuan.comparison.StepRecord;
import bihuan.comparison.StepState;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the steps out of a journal, each as somebody wrote it down. */
final class StepRecords {

  private StepRecords() {}

  static StepRecord of(Journal journal, int step, boolean passedOver) {
    var started = time(journal, step, JournalItem.STARTED);
    var finished = time(journal, step, JournalItem.FINISHED);
    return new StepRecord(
        step,
        state(journal, step, started, finished, passedOver),
        started,
        finished,
        number(journal, step, JournalItem.WAITED),
        number(journal, step, JournalItem.VISITS),
        journal.read(step, JournalItem.ASKED, StepRecords::places).orElse(Set.of()),
        journal.read(step, JournalItem.BEYOND, StepRecords::lines).orElse(List.of()),
        journal.read(step, JournalItem.FEE, BigDecimal::new).orElse(null),
        journal.read(step, JournalItem.CHANNEL, Channel::valueOf).orElse(null),
        journal.read(step, JournalItem.MISSING, Channel::valueOf).orElse(null),
        journal.text(new JournalField(step, JournalItem.COUNTER)),
        number(journal, step, JournalItem.CLARITY),
        number(journal, step, JournalItem.ATTITUDE),
        number(journal, step, JournalItem.EFFICIENCY),
        journal.text(new JournalField(step, JournalItem.WORDS)));
  }

  private static StepState state(
      Journal journal,
      int step,
      LocalDateTime started,
      LocalDateTime finished,
      boolean passedOver) {
    var said = journal.read(step, JournalItem.STATE, StepState::valueOf);
    if (said.isPresent() && said.get() != StepState.NOT_REACHED) {
      return said.get();
    }
    if (finished != null) {
      return StepState.FINISHED;
    }
    if (started != null) {
      return StepState.UNDER_WAY;
    }
    return passedOver ? StepState.SKIPPED : StepState.NOT_REACHED;
  }

  private static LocalDateTime time(Journal journal, int step, JournalItem item) {
    return journal
        .read(step, item, LocalDateTime::parse)
        .filter(it -> WorkingDays.knows(it.toLocalDate()))
        .orElse(null);
  }

  private static Integer number(Journal journal, int step, JournalItem item) {
    return journal.read(step, item, Integer::valueOf).orElse(null);
  }

  private static Set<Integer> places(String written) {
    return Stream.of(written.split(","))
        .map(it -> Integer.valueOf(it.strip()))
        .collect(Collectors.toSet());
  }

  private static List<String> lines(String written) {
    return Stream.of(written.split("\n")).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }
}
