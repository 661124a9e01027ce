package bihuan.panel;

import java.io.Serializable;
import java.util.function.BiPredicate;

/** Somebody to be entered, and how to reach them. */
public record NewMember(Particulars particulars, Contact contact) implements Serializable {

  boolean isKnown(BiPredicate<String, String> known) {
    return known.test(particulars.name(), particulars.organisation());
  }
}
