package bihuan.supervision;

import bihuan.loop.Note;

/** Why a unit is shown a card. */
public enum Card {
  /** Overdue by a working day. */
  OVERDUE(Note.YELLOW_CARD),
  /** The review rejected its reply. */
  REJECTED(Note.YELLOW_CARD),
  /** Overdue by a week of working days. */
  LONG_OVERDUE(Note.RED_CARD),
  /** A second yellow card on one issue. */
  TWO_YELLOW(Note.RED_CARD),
  /** It was closed, and the same trouble came back. */
  CAME_BACK(Note.RED_CARD);

  private final Note note;

  Card(Note note) {
    this.note = note;
  }

  public Note note() {
    return note;
  }

  public boolean isYellow() {
    return note == Note.YELLOW_CARD;
  }
}
