package bihuan.rounds.web;

import bihuan.Refusal;
import bihuan.rounds.RoundRow;
import bihuan.rounds.Rounds;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Where a page of rounds ended, in an address. */
final class Cursor {

  private Cursor() {}

  static String of(RoundRow last) {
    return last.begins() + "_" + last.id();
  }

  static Rounds.After read(String text) {
    if (text == null || text.isEmpty()) {
      return Rounds.After.START;
    }
    try {
      var parts = text.split("_", 2);
      return new Rounds.After(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
    } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw Refusal.unknown("rounds.unknownPage");
    }
  }
}
