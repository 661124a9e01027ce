package bihuan.catalogue;

/** A document the applicant has to bring, in both languages. */
public record DocumentRow(String name, String english) {

  public DocumentRow {
    name = EditionTerms.stripped(name);
    english = EditionTerms.stripped(english);
  }
}
