package bihuan.journal;

import bihuan.Refusal;
import bihuan.catalogue.Channel;
import bihuan.comparison.StepState;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is written of a step. Every item is kept as text, so that two phones can be put together.
 */
enum JournalItem {
  /** One of {@link StepState}. */
  STATE(it -> constant(StepState.class, it)),
  /** When it began, {@code 2026-11-23T09:10}, in the city's time. */
  STARTED(LocalDateTime::parse),
  FINISHED(LocalDateTime::parse),
  /** Minutes waited before being served. */
  WAITED(it -> whole(it, 0, 100_000)),
  VISITS(it -> whole(it, 0, 99)),
  /** Which documents of the list were asked for, by their places on it: {@code 1,3}. */
  ASKED(it -> Stream.of(it.split(",")).forEach(one -> whole(one, 1, 99))),
  /** What was asked for beyond the list, one a line. */
  BEYOND(JournalItem::lines),
  /** What had to be paid, in yuan. */
  FEE(JournalItem::money),
  /** By which channel it was done. */
  CHANNEL(it -> constant(Channel.class, it)),
  /** A promised channel that was not to be had. */
  MISSING(it -> constant(Channel.class, it)),
  COUNTER(it -> text(it, 40)),
  CLARITY(it -> whole(it, 1, 5)),
  ATTITUDE(it -> whole(it, 1, 5)),
  EFFICIENCY(it -> whole(it, 1, 5)),
  WORDS(it -> text(it, 4000)),
  /** The number drawn to queue with. */
  TICKET(it -> text(it, 20)),
  /** Where it was, to a hundred metres, where its owner wanted that written down. */
  PLACE(JournalItem::place),
  /** The answer to a question that only wants to be read, of the journey as a whole. */
  ATTENTION(it -> whole(it, 1, 5));

  /** Degrees north and east, to a thousandth and no closer. */
  private static final Pattern PLACE_FORM =
      Pattern.compile("-?\\d{1,2}\\.\\d{3},-?\\d{1,3}\\.\\d{3}");

  private static final int MOST_LINES = 20;
  private static final BigDecimal MOST_MONEY = new BigDecimal("9999999");

  private final Consumer<String> check;

  JournalItem(Consumer<String> check) {
    this.check = check;
  }

  /** Refuses what this item cannot hold; empty takes it back. */
  void check(String value) {
    if (value.isEmpty()) {
      return;
    }
    try {
      check.accept(value);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw Refusal.invalid("journal.unreadable." + (isTime() ? "time" : "value"), value);
    }
  }

  /** Said of the journey as a whole, and of no step. */
  boolean isOfTheWhole() {
    return this == ATTENTION;
  }

  boolean isTime() {
    return this == STARTED || this == FINISHED;
  }

  /** As the journal writes it: {@code started}. */
  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> void constant(Class<E> type, String value) {
    if (Stream.of(type.getEnumConstants()).noneMatch(it -> it.name().equals(value))) {
      throw new IllegalArgumentException(value);
    }
  }

  private static void whole(String value, int least, int most) {
    var number = Integer.parseInt(value.strip());
    if (number < least || number > most) {
      throw new IllegalArgumentException(value);
    }
  }

  private static void money(String value) {
    var amount = new BigDecimal(value);
    if (amount.signum() < 0 || amount.compareTo(MOST_MONEY) > 0 || amount.scale() > 2) {
      throw new IllegalArgumentException(value);
    }
  }

  private static void lines(String value) {
    var lines = List.of(value.split("\n"));
    if (lines.size() > MOST_LINES) {
      throw new IllegalArgumentException(value);
    }
    lines.forEach(it -> text(it, 100));
  }

  private static void place(String value) {
    if (!PLACE_FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(value);
    }
  }

  private static void text(String value, int longest) {
    if (value.codePointCount(0, value.length()) > longest) {
      throw Refusal.invalid("journal.tooLong", longest);
    }
  }
}
