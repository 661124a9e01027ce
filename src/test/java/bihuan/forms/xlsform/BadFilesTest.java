package bihuan.forms.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no questionnaire, and those that mean harm. */
class BadFilesTest {

  private static final byte[] FILE = Sheets.survey("type|name|label\ntext|a|Name\n").file();

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "PK\u0003\u0004", "<html></html>"})
  void whatIsNoWorkbookIsRefused(String text) {
    assertThat(refused(text.getBytes(StandardCharsets.ISO_8859_1)))
        .isIn("files.unreadable", "files.webPage", "forms.xls.noSurvey");
  }

  @Test
  void aFileThatBreaksOffIsRefused() {
    for (var length = 10; length < FILE.length; length += FILE.length / 9) {
      assertThat(refused(Arrays.copyOf(FILE, length))).isEqualTo("files.unreadable");
    }
  }

  @Test
  void aBookWithoutQuestionsIsRefused() {
    assertThat(refused(new Sheets().with("survey", "a|b\n1|2\n").file()))
        .isEqualTo("forms.xls.noSurvey");
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    var bomb =
        ChangedBook.of(
            FILE,
            it -> it.replace("</worksheet>", "<!--" + " ".repeat(70_000_000) + "--></worksheet>"));

    assertThat(bomb.length).isLessThan(1_000_000);
    assertThat(refused(bomb)).isEqualTo("files.large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY e '&a;&a;&a;&a;'>]>",
        "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>"
      })
  void anEntityOfTheFilesOwnSaysNothing(String type) throws IOException {
    var file =
        ChangedBook.of(
            FILE,
            it ->
                it.replaceFirst("(<worksheet|<sst|<workbook)", type + "$1")
                    .replace("Name", "Name&e;"));

    assertThat(refused(file)).isEqualTo("files.unreadable");
  }

  @Test
  void anEntityWithinALongerTextIsRefusedAsWell() throws IOException {
    var file =
        ChangedBook.of(
            FILE,
            it ->
                it.replaceFirst("(<sst)", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///x'>]>$1")
                    .replace(">type<", ">type and more&e; than that<"));

    assertThat(refused(file)).isEqualTo("files.unreadable");
  }

  /** Whatever a reader stumbles over is said in words, never as an accident of the house. */
  @ParameterizedTest
  @ValueSource(strings = {"tutorial.xls", "calculate.xls", "group.xlsx"})
  void aFileWithSomeBytesOtherwiseIsReadOrRefused(String name) throws IOException {
    var file = Files.readAllBytes(Path.of("src/test/resources/forms/xlsform", name));
    var chance = new Random(7);
    for (var it = 0; it < 150; it++) {
      var broken = file.clone();
      for (var bytes = 0; bytes < 20; bytes++) {
        broken[chance.nextInt(broken.length)] = (byte) chance.nextInt();
      }
      assertThat(catchThrowable(() -> XlsForm.read(broken, name)))
          .satisfiesAnyOf(
              none -> assertThat(none).isNull(), no -> assertThat(no).isInstanceOf(Refusal.class));
    }
  }

  @Test
  void moreThanAFormMayBeIsRefused() {
    var questions = new StringBuilder("type|name|label\n");
    for (var it = 0; it <= 500; it++) {
      questions.append("text|q").append(it).append("|Question\n");
    }
    assertThat(refused(Sheets.survey(questions.toString()).file()))
        .isEqualTo("forms.def.questions");

    var choices = new StringBuilder("list_name|name|label\n");
    for (var it = 0; it <= 10_000; it++) {
      choices.append("l|c").append(it).append("|Choice\n");
    }
    assertThat(
            refused(
                Sheets.survey("type|name|label\nselect_one l|a|A\n")
                    .choices(choices.toString())
                    .file()))
        .isEqualTo("forms.def.choices");
  }

  @Test
  void markupIsText() {
    var read = Sheets.survey("type|name|label\nnote|a|<script>alert(1)</script>\n").read();

    assertThat(read.form().items().get(0).label()).containsEntry("en", "<script>alert(1)</script>");
  }

  private static String refused(byte[] file) {
    return catchThrowableOfType(Refusal.class, () -> XlsForm.read(file, "a.xlsx")).key();
  }
}
