package bihuan.forms.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.forms.expressions.ExpressionFault;
import bihuan.forms.expressions.Expressions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The spread of what forms ask for elsewhere: of each it is told what is not taken and which
 * formulas cannot be used, and nothing else is missing.
 */
class WildFormsTest {

  private static final Expressions EXPRESSIONS = new Expressions();
  private static final Path FILE = Path.of("src/test/resources/forms/others.txt");
  private static final double NEARLY_ALL = 0.95;

  static List<Wild> forms() throws IOException {
    var all = new ArrayList<Wild>();
    for (var text : Files.readString(FILE).split("(?m)^== ")) {
      if (!text.isBlank()) {
        all.add(Wild.of(text));
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatIsNotTakenIsNamed(Wild form) {
    var read = form.sheets().read();

    assertThat(read.remarks())
        .filteredOn(it -> it.level() == RemarkLevel.REFUSED || it.level() == RemarkLevel.LEFT_OUT)
        .filteredOn(it -> it.finding() != SheetFinding.COLUMN_UNKNOWN)
        .extracting(it -> it.sheet() + " " + it.row() + " " + it.finding())
        .containsExactlyInAnyOrderElementsOf(form.named());
    assertThat(read.lost() == 0 || !form.named().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatIsTakenReadsTheSameOnceWritten(Wild form) throws IOException {
    var read = form.sheets().read().form();

    var out = new ByteArrayOutputStream();
    XlsForm.write(read, out);
    assertThat(XlsForm.read(out.toByteArray(), "again.xlsx").form()).isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void formulasHoldExceptThoseNamed(Wild form) {
    assertThat(EXPRESSIONS.check(form.sheets().read().form().toJson()))
        .extracting(ExpressionFault::name)
        .containsExactlyInAnyOrderElementsOf(form.broken());
  }

  /** Little of all of them is lost, and much only of those that ask for what nobody has. */
  @Test
  void nearlyEverythingIsTaken() throws IOException {
    var cells = 0;
    var lost = 0;
    var poor = new TreeMap<String, Integer>();
    for (var it : forms()) {
      var read = it.sheets().read();
      cells += read.cells();
      lost += read.lost();
      if (read.lost() > (1 - NEARLY_ALL) * read.cells()) {
        poor.put(it.name(), read.lost());
      }
    }

    assertThat(1.0 * (cells - lost) / cells).isGreaterThan(0.98);
    assertThat(poor)
        .containsOnlyKeys(
            "choices alike, and allowed to be",
            "files of choices that are not there",
            "settings by old names, and some nobody knows",
            "texts in two ways of saying it",
            "what nobody knows");
  }

  /** A form as its author wrote it, with what is said of it. */
  record Wild(String name, Map<String, String> parts, List<String> named, List<String> broken) {

    static Wild of(String text) {
      var lines = text.lines().toList();
      var sheets = new LinkedHashMap<String, String>();
      var named = new ArrayList<String>();
      var broken = new ArrayList<String>();
      var sheet = "";
      for (var it : lines.subList(1, lines.size())) {
        if (it.startsWith("# ")) {
          sheet = it.substring(2);
          sheets.put(sheet, "");
        } else if (it.startsWith("! ")) {
          named.add(it.substring(2));
        } else if (it.startsWith("~ ")) {
          broken.add(it.substring(2));
        } else {
          sheets.merge(sheet, it + "\n", String::concat);
        }
      }
      return new Wild(lines.get(0), sheets, named, broken);
    }

    Sheets sheets() {
      var sheets = new Sheets();
      parts.forEach(sheets::with);
      return sheets;
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
