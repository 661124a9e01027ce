package bihuan.forms.xlsform;

import bihuan.Refusal;
import bihuan.files.SheetBook;
import bihuan.forms.Form;
import java.io.IOException;
import java.io.OutputStream;

/** Questionnaires as files that other tools know. */
public final class XlsForm {

  private XlsForm() {}

  /**
   * A file of somebody's with what became of each of its places. Refused (422, 413) where nobody
   * could read it, where it has no sheet of questions, or where it is more than a form may be.
   *
   * @param file as it came, .xlsx or .xls
   * @param name of the file, by which the form goes where it says no other
   */
  public static XlsFormRead read(byte[] file, String name) {
    return new BookReader(SheetBook.of(file), name).read();
  }

  /** The form as an .xlsx that reads as the same form again. */
  public static void write(Form form, OutputStream out) throws IOException {
    new BookWriter(form).book().write(out);
  }

  static Refusal noQuestions() {
    return Refusal.invalid("forms.xls.noSurvey").at("file");
  }
}
