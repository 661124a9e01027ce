package bihuan.forms.xlsform;

import java.util.List;

/**
 * What became of a place in a sheet.
 *
 * @param row as its reader counts it, from 1; 0 where the whole sheet is meant
 * @param column its heading, empty where the whole row is meant
 * @param details that the words of the finding name
 */
public record SheetRemark(
    String sheet, int row, String column, SheetFinding finding, List<String> details) {

  public RemarkLevel level() {
    return finding.level();
  }
}
