package bihuan.catalogue;

/** Who carries out a step, where it is not a unit of the plan. */
public enum Doer {
  UNIT,
  APPLICANT,
  ENTERPRISE,
  BANK,
  SEAL_MAKER,
  ASSESSOR,
  DOCUMENT_USER,
  DEBTOR
}
