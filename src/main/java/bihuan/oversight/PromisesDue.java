package bihuan.oversight;

import bihuan.instructions.MandateRow;
import bihuan.supervision.PaperRow;
import java.util.List;

/** What was promised on paper by a day that went by, and nobody has said that it is done. */
public record PromisesDue(List<PaperRow> papers, List<MandateRow> mandates) {

  public boolean isEmpty() {
    return papers.isEmpty() && mandates.isEmpty();
  }
}
