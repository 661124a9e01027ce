package bihuan.calendar;

import java.io.Serializable;
import java.util.List;

/**
 * The list of one year, as a notice brings it.
 *
 * @param announced the State Council has published it
 * @param notice its number, {@code 国办发明电〔2026〕7号}; empty where none is known
 * @param source where it was read: an address or other words; empty where that is not known
 */
record YearList(int year, boolean announced, String notice, String source, List<Holiday> days)
    implements Serializable {

  YearList {
    days = List.copyOf(days);
  }

  /** The same list under the number that somebody gives to it. */
  YearList under(String number) {
    return number.isEmpty() ? this : new YearList(year, announced, number, source, days);
  }

  /** One line that is another wherever something of it is another. */
  String asText() {
    return year + " " + announced + " " + notice + " " + source + " " + days;
  }

  YearStatus status() {
    return announced ? YearStatus.ANNOUNCED : YearStatus.PROVISIONAL;
  }
}
