package bihuan.lists.web;

import bihuan.classification.Phase;
import bihuan.lists.IssueRow;
import bihuan.loop.Stage;
import bihuan.loop.Stage.Pace;
import java.io.Serializable;
import java.util.Map;

/**
 * A row of a list in its reader's words.
 *
 * @param sub number, process, step and kind
 * @param words what stands in each column that is mere words
 */
public record IssueLine(IssueRow row, String sub, Map<Column, String> words)
    implements Serializable {

  public String getNumber() {
    return row.number().value();
  }

  public String getTitle() {
    return row.title();
  }

  public Stage getStage() {
    return row.stage();
  }

  public Phase getPhase() {
    return row.stage().phase();
  }

  public boolean isHeld() {
    return row.stage().isHeld();
  }

  /** Went the whole way round. */
  public boolean isWhole() {
    return row.stage() == Stage.CLOSED;
  }

  /** And nobody is to look at it again now. */
  public boolean isEnded() {
    return row.stage().hasEnded() && row.lamp().due() == null;
  }

  public boolean isPaused() {
    return row.stage().pace() == Pace.PAUSED;
  }

  public Integer getDays() {
    return row.lamp().due() == null ? null : row.lamp().days();
  }

  public String word(String column) {
    return words.getOrDefault(Column.valueOf(column), "");
  }
}
