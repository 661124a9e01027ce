package bihuan.journal;

import bihuan.calendar.WorkingDays;
import bihuan.catalogue.Channel;
import bihuan.comparison.Leg;
import bihuan.comparison.LegState;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the steps out of a journal, each as somebody wrote it down. */
final class StepRecords {

  private StepRecords() {}

  static Leg of(Journal journal, int step, boolean passedOver) {
    var started = time(journal, step, Item.STARTED);
    var finished = time(journal, step, Item.FINISHED);
    return new Leg(
        step,
        state(journal, step, started, finished, passedOver),
        started,
        finished,
        number(journal, step, Item.WAITED),
        number(journal, step, Item.VISITS),
        journal.read(step, Item.ASKED, StepRecords::places).orElse(Set.of()),
        journal.read(step, Item.BEYOND, StepRecords::lines).orElse(List.of()),
        journal.read(step, Item.FEE, BigDecimal::new).orElse(null),
        journal.read(step, Item.CHANNEL, Channel::valueOf).orElse(null),
        journal.read(step, Item.MISSING, Channel::valueOf).orElse(null),
        journal.text(new Field(step, Item.COUNTER)),
        number(journal, step, Item.CLARITY),
        number(journal, step, Item.ATTITUDE),
        number(journal, step, Item.EFFICIENCY),
        journal.text(new Field(step, Item.WORDS)));
  }

  private static LegState state(
      Journal journal,
      int step,
      LocalDateTime started,
      LocalDateTime finished,
      boolean passedOver) {
    var said = journal.read(step, Item.STATE, LegState::valueOf);
    if (said.isPresent() && said.get() != LegState.NOT_REACHED) {
      return said.get();
    }
    if (finished != null) {
      return LegState.FINISHED;
    }
    if (started != null) {
      return LegState.UNDER_WAY;
    }
    return passedOver ? LegState.SKIPPED : LegState.NOT_REACHED;
  }

  private static LocalDateTime time(Journal journal, int step, Item item) {
    return journal
        .read(step, item, LocalDateTime::parse)
        .filter(it -> WorkingDays.knows(it.toLocalDate()))
        .orElse(null);
  }

  private static Integer number(Journal journal, int step, Item item) {
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
