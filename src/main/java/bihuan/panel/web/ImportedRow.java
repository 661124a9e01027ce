package bihuan.panel.web;

import bihuan.panel.NewMember;
import java.io.Serializable;

/**
 * A row of a sheet that was read in.
 *
 * @param number as Excel counts it
 * @param member null where the row cannot be taken
 * @param reason why not, in words; empty where it can
 * @param column the heading of the cell that is to blame, empty where none is
 */
public record ImportedRow(
    int number, String name, String organisation, NewMember member, String reason, String column)
    implements Serializable {

  public boolean isGood() {
    return member != null;
  }
}
