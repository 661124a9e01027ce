package bihuan.forms.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.forms.FormItem;
import bihuan.forms.ItemText;
import bihuan.forms.ItemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample sheets of the standard's own test suite, as they are. */
class SampleFormsTest {

  private static final Path SAMPLES = Path.of("src/test/resources/forms/xlsform");

  static List<Path> samples() throws IOException {
    try (var files = Files.list(SAMPLES)) {
      return files.filter(it -> it.toString().matches(".*\\.xlsx?")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleReadsTheSameOnceWritten(Path sample) throws IOException {
    var form = read(sample).form();

    var out = new ByteArrayOutputStream();
    XlsForm.write(form, out);
    assertThat(XlsForm.read(out.toByteArray(), "again.xlsx").form()).isEqualTo(form);
  }

  /** A type that nobody knows, and a text that is there twice. */
  @ParameterizedTest
  @MethodSource("samples")
  void nothingIsLostButWhatIsSaidToBe(Path sample) throws IOException {
    var read = read(sample);

    assertThat(read.lost() * 100 / read.cells()).isLessThan(2);
    assertThat(read.remarks())
        .filteredOn(it -> it.level() == RemarkLevel.REFUSED)
        .extracting(SheetRemark::finding)
        .containsOnly(
            sample.endsWith("unknown_question_type.xls")
                ? new SheetFinding[] {SheetFinding.TYPE_UNKNOWN}
                : new SheetFinding[0]);
    assertThat(read.lost() == 0 || hasLost(read)).isTrue();
  }

  @Test
  void theTutorialIsAHouseholdOfMembersOneByOne() throws IOException {
    var form = read(SAMPLES.resolve("tutorial.xls")).form();

    assertThat(form.items()).extracting(FormItem::type).containsExactly(ItemType.REPEAT);
    assertThat(form.all()).hasSize(11);
    assertThat(form.lists()).containsOnlyKeys("relationships", "sexes", "yes_no");
  }

  @Test
  void anotherSexIsToBeSpecified() throws IOException {
    var form = read(SAMPLES.resolve("specify_other.xlsx")).form();

    assertThat(form.items()).extracting(FormItem::name).containsExactly("sex", "sex_other");
    assertThat(form.lists().get("sexes").choices())
        .extracting(it -> it.name())
        .containsExactly("male", "female", "other");
    assertThat(form.items().get(1).text(ItemText.LABEL)).containsKey("en");
  }

  private static boolean hasLost(XlsFormRead read) {
    return read.remarks().stream()
        .anyMatch(it -> it.level() == RemarkLevel.LEFT_OUT || it.level() == RemarkLevel.REFUSED);
  }

  private static XlsFormRead read(Path sample) throws IOException {
    return XlsForm.read(Files.readAllBytes(sample), sample.getFileName().toString());
  }
}
