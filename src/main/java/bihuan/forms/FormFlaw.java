package bihuan.forms;

import bihuan.Faults;
import java.util.List;

/**
 * Something to put right, or to look at again, before a questionnaire is published.
 *
 * @param path of the item, as in {@code group/age}, or the name of a list; empty for the whole
 * @param details that the words of the check name
 */
public record FormFlaw(String path, FormCheck check, List<String> details) {

  /** What nothing is published with. */
  public boolean hindering() {
    return check.isHindering();
  }

  /** The words of its check. */
  String key() {
    return "FormCheck." + check.name();
  }

  /** Refuses with all that hinders, each at its place. */
  static void requireNone(List<FormFlaw> flaws) {
    var faults = new Faults();
    flaws.stream()
        .filter(FormFlaw::hindering)
        .forEach(it -> faults.add(it.path, it.key(), it.details.toArray()));
    faults.refuse();
  }
}
