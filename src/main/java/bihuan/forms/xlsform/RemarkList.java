package bihuan.forms.xlsform;

import bihuan.forms.Form;
import java.util.ArrayList;
import java.util.List;

/** What is noted while a book is read. */
final class RemarkList {

  private final List<SheetRemark> remarks = new ArrayList<>();
  private int cells;
  private int lost;
  private int kept;

  void add(String sheet, int row, String column, SheetFinding finding, Object... details) {
    var texts = new ArrayList<String>();
    for (var it : details) {
      texts.add(String.valueOf(it));
    }
    remarks.add(new SheetRemark(sheet, row, column, finding, List.copyOf(texts)));
  }

  void count(int cells) {
    this.cells += cells;
  }

  void lose(int cells) {
    lost += cells;
  }

  /** Cells that are only there for others. */
  void keep(int cells) {
    kept += cells;
  }

  XlsFormRead with(Form form) {
    return new XlsFormRead(form, List.copyOf(remarks), cells, kept, Math.min(lost, cells));
  }
}
