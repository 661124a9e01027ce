package bihuan.catalogue;

import bihuan.Refusal;
import java.util.List;
import java.util.Set;

/**
 * Something an edition lacks or gets wrong.
 *
 * @param part what of it: {@code name}, {@code steps.amount}, {@code documents.name} …
 * @param row the number of the step or document, 0 where it is about the whole
 * @param key of its words
 */
public record EditionFault(String part, int row, String key, List<Object> details) {

  private static final Set<String> NONSENSE =
      Set.of(
          "catalogue.flaw.long",
          "catalogue.flaw.many",
          "catalogue.flaw.unit",
          "catalogue.flaw.measure",
          "catalogue.flaw.between",
          "catalogue.flaw.fee",
          "catalogue.flaw.days");

  static EditionFault of(String part, int row, String key, Object... details) {
    return new EditionFault(part, row, key, List.of(details));
  }

  /** Wrong whatever else is still to be written; the others only lack something. */
  boolean isNonsense() {
    return NONSENSE.contains(key);
  }

  /** Of a draft on its way to be kept: what is wrong is said by itself. */
  Refusal nonsense() {
    return Refusal.invalid(key, details.toArray()).at(part);
  }

  Refusal refusal() {
    return Refusal.invalid("catalogue.flawed", part, row, key).at(part);
  }
}
