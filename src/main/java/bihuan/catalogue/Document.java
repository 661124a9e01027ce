package bihuan.catalogue;

import jakarta.persistence.Embeddable;

/** A document the applicant has to bring. */
@Embeddable
class Document {

  private String name;
  private String english;

  protected Document() {} // JPA

  Document(String name, String english) {
    this.name = name;
    this.english = english;
  }

  DocumentRow row() {
    return new DocumentRow(name, english);
  }
}
