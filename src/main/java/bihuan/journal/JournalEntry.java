package bihuan.journal;

import java.time.Instant;
import java.util.Comparator;

/**
 * What stands in a field, and where it comes from.
 *
 * @param value empty where it was taken back
 * @param editedAt when it was typed, by the phone's clock
 * @param device which phone typed it: a random name that tells two phones of one person apart
 * @param revision of the journal in which it arrived; 0 on its way in
 */
record JournalEntry(String value, Instant editedAt, String device, int revision) {

  private static final Comparator<JournalEntry> LATER =
      Comparator.comparing(JournalEntry::editedAt)
          .thenComparing(JournalEntry::device)
          .thenComparing(JournalEntry::value);

  boolean saysTheSameAs(JournalEntry other) {
    return value.equals(other.value);
  }

  /** Typed later; two phones at the same moment are told apart the same way everywhere. */
  boolean isLaterThan(JournalEntry other) {
    return LATER.compare(this, other) > 0;
  }

  boolean isFromSamePhoneAs(JournalEntry other) {
    return device.equals(other.device);
  }

  JournalEntry arrivedIn(int revision) {
    return new JournalEntry(value, editedAt, device, revision);
  }

  /** A phone whose clock is ahead does not win every quarrel. */
  JournalEntry notAfter(Instant now) {
    return editedAt.isAfter(now) ? new JournalEntry(value, now, device, revision) : this;
  }
}
