package bihuan.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import bihuan.catalogue.Doer;
import bihuan.catalogue.Span;
import bihuan.catalogue.StepRow;
import bihuan.files.SheetReader;
import bihuan.files.SheetWords;
import bihuan.files.SheetWriter;
import bihuan.web.Phrases;
import bihuan.web.WordLookup;
import bihuan.web.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueFileTest {

  private static final List<String> TRANSFER =
      List.of(
          "P04", "带押过户", "", "D05", "D07；D09", "8", "3", "个工作日", "1", "", "窗口;Online", "否", "", "");

  private static final List<String> APPLYING =
      List.of("P04", "1", "申请", "", "Applicant", "", "At once", "Yes");

  private static final ResourceBundle WORDS = Words.in(Locale.ENGLISH);
  private static final SheetWords ENGLISH = words(Locale.ENGLISH);
  private static final SheetWords CHINESE = words(Locale.CHINESE);

  /** Units are called by their codes here. */
  private static final Function<String, Optional<String>> CODES =
      called -> Stream.of(called).filter(it -> it.matches("D\\d\\d")).findFirst();

  @Test
  void itIsReadInWhicheverLanguage() {
    var terms =
        read(List.of(TRANSFER), List.of(APPLYING)).processes().iterator().next().terms(CODES);

    assertThat(terms.cooperating()).containsExactly("D07", "D09");
    assertThat(terms.channels()).extracting(Enum::name).containsExactly("COUNTER", "ONLINE");
    assertThat(terms.steps())
        .containsExactly(new StepRow(1, "申请", "", Doer.APPLICANT, null, null, Span.INSTANT, true));
  }

  @Test
  void stepsStandInTheOrderOfTheirNumbers() {
    var file =
        read(
            List.of(TRANSFER),
            List.of(with(with(APPLYING, 1, "10"), 2, "领证"), with(APPLYING, 1, "2")));

    assertThat(file.processes().iterator().next().terms(CODES).steps())
        .extracting(StepRow::name)
        .containsExactly("申请", "领证");
  }

  @Test
  void everyCellThatCannotBeReadIsNamed() {
    var bad = with(with(with(TRANSFER, 8, "many"), 5, "8;x"), 4, "D07; Ministry of Magic");

    assertThat(complaints(List.of(bad), List.of(with(APPLYING, 6, "soon"))))
        .containsExactly(
            "Services 2 Co-operating units no unit is called “Ministry of Magic”",
            "Services 2 Measures “x” is not a number that fits here",
            "Services 2 Visits at most “many” is not a number that fits here",
            "Steps 2 Counted in “soon” is not known here");
  }

  @Test
  void noRowIsLeftOutSilently() {
    var unnumbered = with(APPLYING, 1, "");
    var foreign = with(APPLYING, 0, "P98");

    assertThat(complaints(List.of(TRANSFER, TRANSFER), List.of(APPLYING, APPLYING, unnumbered)))
        .containsExactly("Steps 3 Number “1” is listed twice", "Steps 4 Number missing");
    assertThat(read(List.of(TRANSFER, TRANSFER), List.of(foreign)).strays())
        .extracting(it -> said(it.sheet()) + " " + it.row() + " " + reason(it))
        .containsExactly(
            "Services 3 “P04” is listed twice",
            "Steps 2 no service on the first sheet has the code “P98”");
  }

  @Test
  void whatIsNoCodeIsNamed() {
    assertThat(complaints(List.of(with(TRANSFER, 0, "Q1")), List.of()))
        .containsExactly("Services 2 Code a code is P with digits, like P23");
  }

  @Test
  void aSheetOrColumnLeftOutIsNotTakenForOneGivenUp() {
    var processes = sheet(CatalogueSheet.PROCESSES);
    var feeless =
        new SheetWriter(
            processes.title(), processes.heads().subList(0, 9), processes.widths().subList(0, 9));

    assertThatThrownBy(() -> read(Map.of(processes, List.of(TRANSFER))))
        .isInstanceOf(Refusal.class)
        .hasMessage("catalogue.import.noSheet");
    assertThatThrownBy(() -> read(Map.of(feeless, List.of(TRANSFER.subList(0, 9)))))
        .isInstanceOf(Refusal.class)
        .hasMessage("files.noColumn");
  }

  @Test
  void whatIsJoinedIsSaidOfEveryStep() throws IOException {
    var file =
        SheetReader.of(
            Files.readAllBytes(Path.of("src/test/resources/files/catalogue-merged.xlsx")));

    var first = new CatalogueFile(file, ENGLISH).processes().iterator().next();

    assertThat(first.terms(CODES).steps()).hasSize(7);
    assertThat(first.faults()).noneMatch(it -> it.column().equals("catalogue.part.code"));
  }

  @Test
  void aStepWithoutItsCodeIsNotLeftOutOfTheServiceAboveIt() {
    assertThat(
            complaints(List.of(TRANSFER), List.of(APPLYING, with(with(APPLYING, 0, ""), 1, "2"))))
        .containsExactly(
            "Steps 3 Code without a code; it may belong to “P04” above it: say so, or part of that"
                + " would be left out");
  }

  private static List<String> complaints(List<List<String>> processes, List<List<String>> steps) {
    var file = read(processes, steps);
    file.processes().forEach(it -> it.terms(CODES));
    return file.processes().stream()
        .flatMap(it -> it.faults().stream())
        .map(it -> said(it.sheet()) + " " + it.row() + " " + said(it.column()) + " " + reason(it))
        .toList();
  }

  private static SheetWords words(Locale language) {
    return new SheetWords(WordLookup::each, Words.in(language)::getString);
  }

  private static String said(String key) {
    return WORDS.getString(key);
  }

  private static String reason(CellFault fault) {
    return Phrases.of(WORDS, fault.key(), fault.details().toArray());
  }

  private static CatalogueFile read(List<List<String>> processes, List<List<String>> steps) {
    var sheets = new LinkedHashMap<SheetWriter, List<List<String>>>();
    sheets.put(sheet(CatalogueSheet.PROCESSES), processes);
    sheets.put(sheet(CatalogueSheet.STEPS), steps);
    sheets.put(sheet(CatalogueSheet.DOCUMENTS), List.of());
    return read(sheets);
  }

  private static CatalogueFile read(Map<SheetWriter, List<List<String>>> sheets) {
    try {
      var file = new ByteArrayOutputStream();
      SheetWriter.write(sheets, file);
      return new CatalogueFile(SheetReader.of(file.toByteArray()), ENGLISH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SheetWriter sheet(CatalogueSheet sheet) {
    var heads = sheet.columns().stream().map(it -> CatalogueSheet.head(it, CHINESE)).toList();
    return new SheetWriter(sheet.title(ENGLISH), heads, heads.stream().map(it -> 9).toList());
  }

  private static List<String> with(List<String> row, int column, String text) {
    return IntStream.range(0, row.size())
        .mapToObj(it -> it == column ? text : row.get(it))
        .toList();
  }
}
