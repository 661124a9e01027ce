package bihuan.files;

/**
 * How much of a file is read.
 *
 * @param rows of one sheet; a longer one is refused
 * @param lines the same with what may stand above them: titles, notes and the heading
 * @param columns what stands further right is not looked at
 * @param hidden whether sheets that their author hid are read too
 */
record SheetBounds(int rows, int lines, int columns, boolean hidden) {

  /** A list such as people keep. */
  static final SheetBounds LIST =
      new SheetBounds(SheetWriter.MOST, SheetWriter.MOST + 20, 60, false);

  /** A book that is one thing in several sheets, such as a questionnaire with its choices. */
  static final SheetBounds BOOK = new SheetBounds(50_000, 50_000, 250, true);

  void require(SheetLines sheet) {
    if (sheet.lines().size() > lines) {
      throw SheetReader.tooLong(sheet.name(), rows);
    }
  }
}
