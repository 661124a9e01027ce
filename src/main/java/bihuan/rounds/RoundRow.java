package bihuan.rounds;

import java.time.LocalDate;

/** A round in a list. */
public record RoundRow(
    String id,
    String title,
    RoundKind kind,
    LocalDate begins,
    LocalDate ends,
    RoundState state,
    RoundProgress progress) {
  /** The number in its id, by which the house asks for it. */
  public long key() {
    return Long.parseLong(id);
  }
}
