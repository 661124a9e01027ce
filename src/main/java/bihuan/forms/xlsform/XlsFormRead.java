package bihuan.forms.xlsform;

import bihuan.forms.Form;
import java.util.List;

/**
 * A sheet that was read.
 *
 * @param remarks what became of each sheet, column and row, in their order
 * @param cells how many the standard knows what to do with
 * @param lost how many of them are not in the form
 */
public record XlsFormRead(Form form, List<SheetRemark> remarks, int cells, int lost) {}
