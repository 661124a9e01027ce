package bihuan.panel.web;

import bihuan.panel.NewMember;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of a sheet that was read in.
 *
 * @param number as Excel counts it
 * @param member null where the row cannot be taken
 * @param faults all that keeps it from being taken, by the column; empty where it can
 * @param written what stood in its cells, column by column
 */
public record PanelImportRow(
    int number,
    String name,
    String organisation,
    NewMember member,
    List<Fault> faults,
    List<String> written)
    implements Serializable {

  /**
   * @param column the heading of the cell that is to blame, empty where none is
   * @param reason in words
   */
  public record Fault(String column, String reason) implements Serializable {}

  /** As a row of the sheet in which the bad ones are put right, with what is wrong at its end. */
  List<String> toMend() {
    var wrong =
        faults.stream()
            .map(it -> it.column() + ": " + it.reason())
            .collect(Collectors.joining("\n"));
    return Stream.concat(written.stream(), Stream.of(wrong)).toList();
  }

  public boolean isGood() {
    return member != null;
  }
}
