package bihuan.forms;

import bihuan.Faults;
import bihuan.forms.expressions.ExpressionFault;
import java.util.List;
import java.util.Objects;

/**
 * Something to put right, or to look at again, before a questionnaire is published.
 *
 * @param path of the item, as in {@code group/age}, or the name of a list; empty for the whole
 * @param details that the words of the check name; of what is broken its column, key and text
 */
public record FormFlaw(String path, FormCheck check, List<String> details) {

  /** What nothing is published with. */
  public boolean hindering() {
    return check.isHindering();
  }

  static FormFlaw broken(ExpressionFault fault) {
    return new FormFlaw(
        fault.name(),
        FormCheck.BROKEN,
        List.of(fault.column(), fault.key(), Objects.toString(fault.detail(), "")));
  }

  /** Its words; of what is broken, those that say how. */
  public String key() {
    return check == FormCheck.BROKEN ? details.get(1) : "FormCheck." + check.name();
  }

  /** What its words name. */
  public Object[] named() {
    return check == FormCheck.BROKEN ? new Object[] {details.get(2)} : details.toArray();
  }

  /** Refuses with all that hinders, each at its place. */
  static void requireNone(List<FormFlaw> flaws) {
    var faults = new Faults();
    flaws.stream()
        .filter(FormFlaw::hindering)
        .forEach(it -> faults.add(it.path, it.key(), it.named()));
    faults.refuse();
  }
}
