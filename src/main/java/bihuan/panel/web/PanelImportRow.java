package bihuan.panel.web;

import bihuan.panel.NewMember;
import java.io.Serializable;
import java.util.List;

/**
 * A row of a sheet that was read in.
 *
 * @param number as Excel counts it
 * @param member null where the row cannot be taken
 * @param faults all that keeps it from being taken, by the column; empty where it can
 */
public record PanelImportRow(
    int number, String name, String organisation, NewMember member, List<Fault> faults)
    implements Serializable {

  /**
   * @param column the heading of the cell that is to blame, empty where none is
   * @param reason in words
   */
  public record Fault(String column, String reason) implements Serializable {}

  public boolean isGood() {
    return member != null;
  }
}
