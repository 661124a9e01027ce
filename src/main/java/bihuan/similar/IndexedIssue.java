package bihuan.similar;

import bihuan.Signs;
import java.time.LocalDate;

/**
 * An issue as the index knows it.
 *
 * @param number the issue's number; putting it again replaces what was known
 * @param process the code of the service process, empty where none
 * @param step the step of the process, 0 where none
 * @param cause the code of the cause, empty where none yet
 * @param closedOn when it was closed, null while open
 * @param original what the reporter wrote; searched by the office alone
 * @param outgoing what a coordinator has reviewed for others, empty until then: while empty, nobody
 *     but the office finds the issue
 * @param cleared what the head has cleared for the public, empty unless it is
 */
public record IndexedIssue(
    String number,
    String process,
    int step,
    String cause,
    boolean open,
    LocalDate closedOn,
    String original,
    String outgoing,
    String cleared) {

  public IndexedIssue {
    process = text(process);
    cause = text(cause);
    original = text(original);
    outgoing = text(outgoing);
    cleared = text(cleared);
  }

  private static String text(String text) {
    return Signs.stripped(text);
  }
}
