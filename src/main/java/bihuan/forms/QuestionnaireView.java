package bihuan.forms;

import java.util.List;

/**
 * A questionnaire with its editions, the newest first; there is at least one.
 *
 * @param row as the newest has it
 */
public record QuestionnaireView(QuestionnaireRow row, List<EditionHead> editions) {

  /** The newest. */
  public EditionHead newest() {
    return editions.get(0);
  }
}
