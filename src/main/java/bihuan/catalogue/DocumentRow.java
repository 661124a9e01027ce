package bihuan.catalogue;

/** A document the applicant has to bring, in both languages. */
public record DocumentRow(String name, String english) {

  public DocumentRow {
    name = Terms.stripped(name);
    english = Terms.stripped(english);
  }
}
