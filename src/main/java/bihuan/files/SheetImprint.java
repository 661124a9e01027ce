package bihuan.files;

/**
 * What stands on a sheet besides its rows.
 *
 * @param unit of whoever takes it, empty where nobody is named
 * @param day on which it is taken, in words
 * @param taken by whom and when: a line below the rows, at the foot of each page and among the
 *     file's properties
 * @param cut what is said where there were more rows than a sheet takes
 */
public record SheetImprint(String unit, String day, String taken, String cut) {

  /** Of a form to be filled in, which has its rows and nothing else. */
  static final SheetImprint NONE = toReadIn("");

  /** Of what is read in again: by whom it was taken stands at its foot, not among its rows. */
  public static SheetImprint toReadIn(String taken) {
    return new SheetImprint("", "", taken, "");
  }

  boolean isToReadIn() {
    return cut.isEmpty();
  }
}
