package bihuan.forms.web;

import bihuan.forms.FormCheck;
import bihuan.forms.FormFlaw;
import bihuan.forms.xlsform.RemarkLevel;
import bihuan.forms.xlsform.XlsFormRead;
import bihuan.web.Phrases;
import java.util.List;
import java.util.ResourceBundle;

/**
 * What became, or would become, of a sheet, in its reader's words.
 *
 * @param code of the questionnaire that it became; empty where nothing was kept
 * @param cells that the standard knows what to do with
 * @param kept how many of them are in it for other tools alone, without effect here
 * @param lost how many of them are not in the questionnaire
 * @param flaws what hinders publishing it, or is worth a second look
 */
public record FormAnswer(
    String code, int cells, int kept, int lost, List<SheetTold> remarks, List<FlawTold> flaws) {

  /**
   * What became of a place.
   *
   * @param row as Excel counts it, 0 where the whole sheet is meant
   * @param column its heading, empty where the whole row is meant
   * @param finding by the name of its constant, for programs
   */
  public record SheetTold(
      String sheet, int row, String column, RemarkLevel level, String finding, String words) {}

  /**
   * Something to put right or to look at before publishing.
   *
   * @param path of the item or the list, empty for the whole
   * @param hindering whether nothing is published with it
   */
  public record FlawTold(String path, String check, boolean hindering, String words) {}

  static FormAnswer of(String code, XlsFormRead read, List<FormFlaw> flaws, ResourceBundle words) {
    return new FormAnswer(
        code,
        read.cells(),
        read.kept(),
        read.lost(),
        read.remarks().stream()
            .map(
                it ->
                    new SheetTold(
                        it.sheet(),
                        it.row(),
                        it.column(),
                        it.level(),
                        it.finding().name(),
                        Phrases.of(words, "SheetFinding." + it.finding(), it.details().toArray())))
            .toList(),
        flaws(flaws, words));
  }

  static List<FlawTold> flaws(List<FormFlaw> flaws, ResourceBundle words) {
    return flaws.stream()
        .map(it -> new FlawTold(it.path(), it.check().name(), it.hindering(), words(it, words)))
        .toList();
  }

  static String words(FormFlaw flaw, ResourceBundle words) {
    var said = Phrases.of(words, flaw.key(), flaw.named());
    return flaw.check() == FormCheck.BROKEN
        ? Phrases.of(words, "FormCheck.BROKEN", flaw.details().get(0), said)
        : said;
  }
}
