package bihuan.recusals;

import bihuan.Spelling;
import bihuan.parties.UnitRow;
import java.util.Collection;
import java.util.Optional;

/**
 * Which of the city's units an organisation is, or is a part of, by its name. Errs on the side of
 * keeping people apart.
 */
final class UnitMatch {

  /** A shorter name than this is part of too many others. */
  private static final int TELLING = 4;

  private UnitMatch() {}

  static Optional<UnitRow> unitOf(String organisation, Collection<UnitRow> units) {
    var name = plain(organisation);
    return name.isEmpty()
        ? Optional.empty()
        : units.stream()
            .filter(it -> !it.isCollective())
            .filter(
                it ->
                    isOf(name, plain(it.name()))
                        || isOf(name, plain(it.shortName()))
                        || name.equals(plain(it.english())))
            .findFirst();
  }

  /** The unit's name stands in it, or it is the unit's name but for the city before it. */
  private static boolean isOf(String name, String unit) {
    return unit.length() >= TELLING && name.contains(unit)
        || name.equals(unit)
        || name.length() >= TELLING && unit.endsWith(name)
        || name.length() >= 2 && unit.endsWith(name) && unit.length() == name.length() + 1;
  }

  private static String plain(String text) {
    return Spelling.alike(text);
  }
}
