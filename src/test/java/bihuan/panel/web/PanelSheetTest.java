package bihuan.panel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import bihuan.files.SheetWriter;
import bihuan.panel.Category;
import bihuan.panel.Interest;
import bihuan.panel.web.PanelImportRow.Fault;
import bihuan.web.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of members as the office has it in Excel. */
public class PanelSheetTest {

  private static final int ROWS = 500;

  /** What is wrong with twenty of them, by the place of the row among the rows. */
  private static final Map<Integer, Slip> SLIPS = new TreeMap<>();

  static {
    slip(PanelColumn.NAME, "", 3, 250);
    slip(PanelColumn.CATEGORY, "\u5e02\u6c11", 17, 401);
    slip(PanelColumn.CATEGORY, "", 40);
    slip(PanelColumn.OFFICER, "?", 55);
    slip(PanelColumn.DISTRICTS, "\u706b\u661f\u533a", 60, 333);
    slip(PanelColumn.INTERESTS, "\u7eb3\u7a0e\u7f34\u8d39\u3001\u9493\u9c7c", 77);
    slip(PanelColumn.LANGUAGES, "Klingon", 88);
    slip(PanelColumn.FROM, "2026-13-45", 99, 450);
    slip(PanelColumn.FROM, "", 120);
    slip(PanelColumn.UNTIL, "2025-01-01", 131);
    slip(PanelColumn.UNTIL, "2031-01-01", 142);
    slip(PanelColumn.PHONE, "call me", 153, 499);
    slip(PanelColumn.MAIL, "not a mail", 164);
    slip(PanelColumn.ORGANISATION, "x".repeat(121), 175);
    slip(PanelColumn.NAME, "Member 1", 300);
  }

  @Test
  void ofFiveHundredRowsTheTwentyBadOnesAreNamedAndTheOthersTaken() throws IOException {
    assertThat(SLIPS).hasSize(20);

    var read = read(ROWS, row -> row);

    assertThat(read).hasSize(ROWS);
    assertThat(read.stream().filter(PanelImportRow::isGood)).hasSize(ROWS - 20);
    assertThat(read.stream().filter(it -> !it.isGood()))
        .allSatisfy(
            it -> {
              assertThat(it.faults()).extracting(Fault::reason).noneMatch(PanelSheetTest::isAKey);
              assertThat(it.faults())
                  .extracting(Fault::column)
                  .containsExactly(word(SLIPS.get(it.number() - 1).column()));
            })
        .extracting(it -> it.number() - 1)
        .containsExactlyElementsOf(SLIPS.keySet());
  }

  @Test
  void everyFaultOfARowIsNamedByItsColumn() throws IOException {
    var row =
        Map.of(
            PanelColumn.NAME, "",
            PanelColumn.CATEGORY, "?",
            PanelColumn.OFFICER, "?",
            PanelColumn.DISTRICTS, "Mars",
            PanelColumn.PHONE, "call me",
            PanelColumn.MAIL, "not a mail",
            PanelColumn.FROM, "soon",
            PanelColumn.UNTIL, "later");

    var read = read(1, it -> with(it, row)).get(0);

    assertThat(read.isGood()).isFalse();
    assertThat(read.faults())
        .extracting(Fault::column)
        .containsExactlyInAnyOrderElementsOf(
            row.keySet().stream().map(PanelSheetTest::word).toList());
  }

  @Test
  void aDayThatCannotBeReadCastsNoDoubtOnTheOther() throws IOException {
    var row = Map.of(PanelColumn.FROM, "soon", PanelColumn.UNTIL, "2029-05-31");

    assertThat(read(1, it -> with(it, row)).get(0).faults())
        .extracting(Fault::column)
        .containsExactly(word(PanelColumn.FROM));
  }

  @Test
  void aGoodRowKeepsAllItSays() throws IOException {
    var member = read(2, row -> row).get(1).member();

    assertThat(member.particulars().name()).isEqualTo("Member 2");
    assertThat(member.particulars().category()).isEqualTo(Category.LAWYER);
    assertThat(member.particulars().experienceOfficer()).isTrue();
    assertThat(member.particulars().interests())
        .containsExactlyInAnyOrder(Interest.TAX, Interest.LABOUR);
    assertThat(member.particulars().from()).isEqualTo(LocalDate.of(2026, 1, 15));
    assertThat(member.particulars().until()).isEqualTo(LocalDate.of(2028, 1, 14));
    assertThat(member.contact().phone()).isEqualTo("13800000002");
  }

  @Test
  void whoeverIsOnThePanelAlreadyIsNotTakenAgain() throws IOException {
    var sheet = new PanelSheet(Locale.ENGLISH, (name, organisation) -> name.equals("Member 2"));

    assertThat(sheet.read(file(2, row -> row)))
        .extracting(PanelImportRow::isGood)
        .containsExactly(true, false);
  }

  @Test
  void aDateOfExcelsIsADate() throws IOException {
    var read = read(1, row -> with(row, PanelColumn.FROM, "46037"));

    assertThat(read.get(0).member().particulars().from()).isEqualTo(LocalDate.of(2026, 1, 15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title-row", "head-spaced", "head-required", "1904"})
  void aListIsReadHoweverItsHeadingsAndDaysWereWritten(String name) throws IOException {
    var read = sheet().read(handed(name));

    assertThat(read).extracting(PanelImportRow::isGood).containsExactly(true);
    assertThat(read.get(0).member().particulars().from()).isEqualTo(LocalDate.of(2026, 1, 15));
  }

  @Test
  void aDayIsTheSameHoweverItWasTyped() throws IOException {
    assertThat(sheet().read(handed("times")))
        .extracting(it -> it.member().particulars().from())
        .containsExactly(
            LocalDate.of(2026, 1, 15),
            LocalDate.of(2026, 1, 15),
            LocalDate.of(2026, 1, 15),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 15),
            LocalDate.of(2026, 1, 15),
            LocalDate.of(2026, 1, 15),
            LocalDate.of(2026, 1, 15),
            LocalDate.of(2026, 1, 15),
            LocalDate.of(2026, 1, 15));
  }

  @Test
  void nobodyIsLeftWithoutTheOrganisationThatOthersShare() throws IOException {
    assertThat(sheet().read(handed("merged-unit")))
        .extracting(it -> it.member().particulars().organisation())
        .containsOnly("\u5408\u5e76\u8bd5\u9a8c\u516c\u53f8")
        .hasSize(3);
  }

  @Test
  void spellingsOfOneNameAreOnePerson() throws IOException {
    assertThat(sheet().read(handed("dots")))
        .extracting(PanelImportRow::isGood)
        .containsExactly(true, false, false, false, false, false, true, false, true, false);
  }

  @Test
  void numbersAndAddressesAreReadAsPeopleTypeThem() throws IOException {
    assertThat(sheet().read(handed("phones")))
        .hasSize(16)
        .allSatisfy(it -> assertThat(it.faults()).isEmpty());
  }

  @Test
  void aNameThatNobodySeesIsMissing() throws IOException {
    assertThat(sheet().read(handed("unseen-names")))
        .hasSize(6)
        .allSatisfy(
            it ->
                assertThat(it.faults())
                    .extracting(Fault::column)
                    .containsExactly(word(PanelColumn.NAME)));
  }

  @Test
  void aFileThatIsNoneIsRefusedInWords() {
    assertThatThrownBy(
            () -> sheet().read("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isInstanceOf(Refusal.class);
  }

  /** For whoever wants to see it on the page. */
  public static byte[] sheetWithTwentySlips() throws IOException {
    return file(ROWS, row -> row);
  }

  private static byte[] handed(String name) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/files", name + ".xlsx"));
  }

  private static List<PanelImportRow> read(int rows, UnaryOperator<List<String>> change)
      throws IOException {
    return sheet().read(file(rows, change));
  }

  private static PanelSheet sheet() {
    return new PanelSheet(Locale.ENGLISH, (name, organisation) -> false);
  }

  private static byte[] file(int rows, UnaryOperator<List<String>> change) throws IOException {
    var heads =
        Stream.of(PanelColumn.values())
            .map(it -> Words.in(Locale.CHINESE).getString(it.key()))
            .toList();
    var bytes = new ByteArrayOutputStream();
    new SheetWriter("panel", heads, heads.stream().map(it -> 20).toList())
        .write(Stream.iterate(1, it -> it + 1).limit(rows).map(it -> change.apply(row(it))), bytes);
    return bytes.toByteArray();
  }

  private static List<String> row(int number) {
    var row =
        List.of(
            "Member " + number,
            "",
            "\u5f8b\u5e08",
            "\u4f53\u9a8c\u5b98",
            number == 300 ? "Firm 1" : "Firm " + number,
            "\u7eb3\u7a0e\u7f34\u8d39\u3001\u7528\u5de5\u793e\u4fdd",
            "\u4e4c\u8fbe\u533a",
            "\u666e\u901a\u8bdd",
            "138%08d".formatted(number),
            "",
            "2026-01-15",
            "",
            "");
    var slip = SLIPS.get(number);
    return slip == null ? row : with(row, slip.column(), slip.text());
  }

  private static List<String> with(List<String> row, PanelColumn column, String text) {
    var changed = new ArrayList<>(row);
    changed.set(column.ordinal(), text);
    return changed;
  }

  private static List<String> with(List<String> row, Map<PanelColumn, String> texts) {
    var changed = new ArrayList<>(row);
    texts.forEach((column, text) -> changed.set(column.ordinal(), text));
    return changed;
  }

  private static boolean isAKey(String words) {
    return words.startsWith("panel.");
  }

  private static String word(PanelColumn column) {
    return Words.in(Locale.ENGLISH).getString(column.key());
  }

  private static void slip(PanelColumn column, String text, int... rows) {
    for (var it : rows) {
      SLIPS.put(it, new Slip(column, text));
    }
  }

  private record Slip(PanelColumn column, String text) {}
}
