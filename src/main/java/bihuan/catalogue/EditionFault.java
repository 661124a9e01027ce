package bihuan.catalogue;

import bihuan.Refusal;
import java.util.List;

/**
 * Something an edition lacks or gets wrong.
 *
 * @param part what of it: {@code name}, {@code steps.amount}, {@code documents.name} …
 * @param row the number of the step or document, 0 where it is about the whole
 * @param key of its words
 */
public record EditionFault(String part, int row, String key, List<Object> details) {

  static EditionFault of(String part, int row, String key, Object... details) {
    return new EditionFault(part, row, key, List.of(details));
  }

  Refusal refusal() {
    return Refusal.invalid("catalogue.flawed", part, row, key).at(part);
  }
}
