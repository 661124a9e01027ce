package bihuan.calendar;

import java.time.LocalDate;
import java.util.List;

/** Those who keep days on which something is due: what another calendar would do to them. */
public interface OpenDues {

  /**
   * What would move if the calendar became another; nothing is moved.
   *
   * @param days those that are worked instead of free, or free instead of worked
   */
  Moves moves(List<LocalDate> days, WorkingDays then);

  /**
   * The numbers of open issues whose day may move with a change, behind those that have followed.
   */
  List<String> concerned(ChangeRow change);

  /**
   * The next of them follow it, in a transaction with its progress; done twice, or by two at once,
   * it does nothing more.
   *
   * @param numbers in order
   */
  void follow(long change, List<String> numbers);

  /** Those that began something after a change, on a server that did not know of it yet. */
  void catchUp(ChangeRow change);

  /**
   * How many open issues would be due on another day.
   *
   * @param looked how many were looked at
   * @param moved how many of those would be due later
   * @param whole all were looked at; otherwise there were too many for the time somebody waits
   * @param shifts how many from which day to which, those due first first, at most so many as fit
   */
  record Moves(int looked, int moved, boolean whole, List<Shift> shifts) {

    public static final Moves NONE = new Moves(0, 0, true, List.of());
  }

  /** So many would be due then instead. */
  record Shift(LocalDate was, LocalDate is, int issues) {}
}
