package bihuan.parties;

/**
 * A unit in a list.
 *
 * @param code D01 … for a unit, C01 … for a collective term
 * @param name the full Chinese name
 * @param shortName the Chinese name people use
 * @param english the English name
 */
public record UnitRow(String code, String name, String shortName, String english, UnitKind kind) {

  static UnitRow of(Unit unit) {
    return new UnitRow(unit.code(), unit.name(), unit.shortName(), unit.english(), unit.kind());
  }

  public boolean isCollective() {
    return kind == UnitKind.COLLECTIVE;
  }
}
