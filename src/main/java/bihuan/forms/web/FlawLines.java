package bihuan.forms.web;

import bihuan.forms.FormFlaw;
import bihuan.forms.xlsform.XlsFormRead;
import java.util.List;

/**
 * What a page tells of flaws: those that hinder, and the rest on demand.
 *
 * @param read the sheet they are in, null where they are in none
 */
public record FlawLines(List<FormFlaw> all, XlsFormRead read) {

  public List<FormFlaw> hindering() {
    return all.stream().filter(FormFlaw::hindering).toList();
  }

  public List<FormFlaw> others() {
    return all.stream().filter(it -> !it.hindering()).toList();
  }

  /** The row of the sheet it is in; 0 where that is not known. */
  public int row(FormFlaw flaw) {
    return read == null ? 0 : read.row(flaw.path());
  }
}
