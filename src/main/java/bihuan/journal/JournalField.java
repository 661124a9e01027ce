package bihuan.journal;

import bihuan.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of the journal: an item of a step, written {@code 4.visits}. Step 0 is the journey as a
 * whole, of which there are words, and whether it was kept with attention.
 */
record JournalField(int step, JournalItem item) implements Comparable<JournalField> {

  private static final Pattern FORM = Pattern.compile("(\\d{1,2})\\.([a-z]+)");

  static JournalField of(String written) {
    var matcher = FORM.matcher(written);
    if (matcher.matches()) {
      var name = matcher.group(2).toUpperCase(Locale.ROOT);
      var step = Integer.parseInt(matcher.group(1));
      var item = Stream.of(JournalItem.values()).filter(it -> it.name().equals(name)).findFirst();
      if (item.filter(it -> fits(it, step)).isPresent()) {
        return new JournalField(step, item.get());
      }
    }
    throw Refusal.invalid("journal.unreadable.field", written);
  }

  private static boolean fits(JournalItem item, int step) {
    return step == 0 ? item == JournalItem.WORDS || item.isOfTheWhole() : !item.isOfTheWhole();
  }

  JournalField of(JournalItem other) {
    return new JournalField(step, other);
  }

  @Override
  public int compareTo(JournalField other) {
    return step == other.step ? item.compareTo(other.item) : Integer.compare(step, other.step);
  }

  @Override
  public String toString() {
    return step + "." + item.written();
  }
}
