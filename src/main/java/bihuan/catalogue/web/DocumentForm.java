package bihuan.catalogue.web;

import bihuan.Signs;
import bihuan.catalogue.DocumentRow;
import java.io.Serializable;
import java.util.stream.Stream;

/** A document in the making. */
public class DocumentForm implements Serializable {

  private static final long serialVersionUID = 1;

  private String name;
  private String english;

  static DocumentForm of(DocumentRow row) {
    var form = new DocumentForm();
    form.name = row.name();
    form.english = row.english();
    return form;
  }

  DocumentRow row() {
    return new DocumentRow(name, english);
  }

  /** Nothing has been written of it yet. */
  boolean isBlank() {
    return Stream.of(name, english).allMatch(it -> Signs.isMissing(it));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEnglish() {
    return english;
  }

  public void setEnglish(String english) {
    this.english = english;
  }
}
