package bihuan.catalogue.importing.web;

import bihuan.catalogue.Arrival;
import bihuan.catalogue.importing.SheetRead;
import java.util.List;

/**
 * What became, or would become, of a file, in its reader's words.
 *
 * @param processes one for each process on the first sheet, in its order
 * @param strays what is wrong with rows that belong to no process
 * @param sheets those that were read
 */
public record ImportAnswer(
    List<Arriving> processes, List<Complaint> strays, List<SheetRead> sheets) {

  /**
   * A process in the file.
   *
   * @param row as Excel counts it
   * @param complaints empty unless it is {@code BAD} or {@code BUSY}
   */
  public record Arriving(
      int row, String code, String name, Arrival arrival, List<Complaint> complaints) {}

  /** A cell that cannot stay as it is: where it is in the reader's language, and why. */
  public record Complaint(String sheet, int row, String column, String reason) {}

  public long count(Arrival arrival) {
    return processes.stream().filter(it -> it.arrival() == arrival).count();
  }

  /** How many are, or would be, taken in as drafts. */
  public long getGood() {
    return processes.stream().filter(it -> it.arrival().isTaken()).count();
  }

  /** How many processes and stray rows are left out. */
  public long getBad() {
    return count(Arrival.BAD) + count(Arrival.BUSY) + strays.size();
  }
}
