package bihuan.forms.xlsform;

import bihuan.forms.Form;
import java.util.List;

/**
 * A sheet that was read.
 *
 * @param remarks what became of each sheet, column and row, in their order
 * @param cells how many the standard knows what to do with
 * @param kept how many of them are in the form for other tools alone
 * @param lost how many of them are not in the form
 */
public record XlsFormRead(Form form, List<SheetRemark> remarks, int cells, int kept, int lost) {

  /** The row an item came from, as its reader counts it; 0 where several or none could be it. */
  public int row(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    var rows =
        remarks.stream()
            .filter(it -> it.finding() == SheetFinding.ROW && it.details().get(1).equals(name))
            .filter(it -> !it.details().get(0).equals("end"))
            .mapToInt(SheetRemark::row)
            .toArray();
    return rows.length == 1 ? rows[0] : 0;
  }
}
