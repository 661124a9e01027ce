package bihuan.parties;

/** What sort of unit it is: decides who can direct it and how it is addressed. */
public enum UnitKind {
  MUNICIPAL_DEPARTMENT,
  PUBLIC_INSTITUTION,
  JUDICIAL_ORGAN,
  CENTRAL_UNIT,
  PUBLIC_UTILITY,
  DISTRICT_GOVERNMENT,
  /** A term of the plan that stands for several units: “all districts”. Nobody works there. */
  COLLECTIVE;

  /**
   * The city's own: it is shown cards and ranked. Courts and procuratorates, bodies under central
   * management and utilities are written to instead.
   */
  public boolean isShownCards() {
    return this == MUNICIPAL_DEPARTMENT
        || this == PUBLIC_INSTITUTION
        || this == DISTRICT_GOVERNMENT;
  }
}
