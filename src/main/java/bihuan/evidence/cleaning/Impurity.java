package bihuan.evidence.cleaning;

/**
 * What keeps a cleaned copy from being made, or is left out of it; whoever handed the file in is
 * told.
 */
public enum Impurity {
  /** Office before 2007: its author stands in too many places. */
  OLD_OFFICE,
  /** A picture whose form cannot be painted anew, such as EMF and WMF. */
  DRAWING,
  /** Something embedded or linked, of which more is there than is seen. */
  OBJECT,
  /** Hidden text, sheets or layers, fields that tell the author, notes that lie elsewhere. */
  HIDDEN,
  /** None of these, and yet it did not work. */
  OTHER,
  /** Files within the file: the copy goes without them. */
  LEFT_OUT;

  /** There is no copy, and units get nothing. */
  public boolean keepsBack() {
    return this != LEFT_OUT;
  }
}
