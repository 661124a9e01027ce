package bihuan.ledger;

/** A case file as the command checks it. */
public final class Checked {

  private Checked() {}

  public static boolean isWhole(String caseFile) {
    return CaseDocument.read(caseFile).check(caseFile).whole();
  }
}
