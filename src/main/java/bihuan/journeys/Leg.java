package bihuan.journeys;

import bihuan.calendar.WorkingDays;
import bihuan.catalogue.Channel;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One step as somebody lived it; what was not written down is null or empty.
 *
 * @param started null, too, where a mistyped year is one that no calendar knows, as is finished
 * @param waited minutes before being served
 * @param asked places on the list of the documents that were asked for
 * @param beyond documents asked for beyond the list
 * @param missing a promised channel that was not to be had
 * @param clarity how clearly one was told, 1 to 5, as are attitude and efficiency
 */
public record Leg(
    int step,
    LegState state,
    LocalDateTime started,
    LocalDateTime finished,
    Integer waited,
    Integer visits,
    Set<Integer> asked,
    List<String> beyond,
    BigDecimal fee,
    Channel channel,
    Channel missing,
    String counter,
    Integer clarity,
    Integer attitude,
    Integer efficiency,
    String words) {

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
        journal.read(step, Item.ASKED, Leg::places).orElse(Set.of()),
        journal.read(step, Item.BEYOND, Leg::lines).orElse(List.of()),
        journal.read(step, Item.FEE, BigDecimal::new).orElse(null),
        journal.read(step, Item.CHANNEL, Channel::valueOf).orElse(null),
        journal.read(step, Item.MISSING, Channel::valueOf).orElse(null),
        journal.text(new Field(step, Item.COUNTER)),
        number(journal, step, Item.CLARITY),
        number(journal, step, Item.ATTITUDE),
        number(journal, step, Item.EFFICIENCY),
        journal.text(new Field(step, Item.WORDS)));
  }

  /** Began and ended, so that it took some time. */
  public boolean isTimed() {
    return started != null && finished != null;
  }

  public boolean isFinished() {
    return state == LegState.FINISHED;
  }

  public boolean isTouched() {
    return state != LegState.NOT_REACHED && state != LegState.SKIPPED;
  }

  Leg withoutTrace() {
    return new Leg(
        step,
        state,
        null,
        null,
        waited,
        visits,
        asked,
        beyond,
        fee,
        channel,
        missing,
        "",
        clarity,
        attitude,
        efficiency,
        "");
  }

  /** As many documents beyond the list, without their names. */
  Leg withoutNames() {
    return new Leg(
        step,
        state,
        started,
        finished,
        waited,
        visits,
        asked,
        Collections.nCopies(beyond.size(), ""),
        fee,
        channel,
        missing,
        counter,
        clarity,
        attitude,
        efficiency,
        words);
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
