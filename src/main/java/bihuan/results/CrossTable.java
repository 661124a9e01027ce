package bihuan.results;

import java.util.List;

/**
 * Two questions set against each other.
 *
 * @param columns labels of the answers to the other question
 */
public record CrossTable(String question, String other, List<String> columns, List<CrossRow> rows) {

  /**
   * Those who gave one answer to the first question.
   *
   * @param counts how many of them gave each answer to the other, in the order of the columns
   */
  public record CrossRow(String label, long all, List<Long> counts) {}
}
