package bihuan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

  private static final SheetImprint IMPRINT =
      new SheetImprint("Office", "11 May", "Taken by Cora (cora) on 11 May", "Cut at 5,000");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+1",
        "-1",
        "'-1",
        "@cmd",
        "'",
        "2026-000001",
        "0",
        "007",
        "1e5"
      })
  void aTextStandsAsItWasTypedAndIsNoFormula(String text) throws IOException {
    var out = new ByteArrayOutputStream();
    new SheetWriter("list", List.of("a"), List.of(20)).write(Stream.of(List.of(text)), out);

    try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
        var rows = book.getFirstSheet().openStream()) {
      var cell = rows.skip(1).findFirst().orElseThrow().getCell(0);
      assertThat(cell.getType()).isEqualTo(CellType.STRING);
      assertThat(cell.getText()).isEqualTo(text);
    }
  }

  @Test
  void everyRowIsThereAndNobodyIsNamedAsItsAuthor(@TempDir Path folder) throws IOException {
    var rows = IntStream.range(0, 450).mapToObj(it -> List.of("row " + it, "=1+1"));

    var parts = written(rows, folder.resolve("list.xlsx"));

    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("<row r=\"451\"")
        .doesNotContain("<f>");
    assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"");
    assertThat(parts.get("docProps/core.xml"))
        .doesNotContain(System.getProperty("user.name"), "lastModifiedBy");
    assertThat(parts.get("docProps/app.xml")).contains("Bihuan");
  }

  @Test
  void belowTheRowsStandsWhoTookItAndWhen() throws IOException {
    var out = new ByteArrayOutputStream();
    new SheetWriter("list", List.of("a"), List.of(20)).write(Stream.of(List.of("1")), IMPRINT, out);

    try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
        var rows = book.getFirstSheet().openStream()) {
      assertThat(rows.map(it -> it.getCellText(0)).toList())
          .startsWith("list", "Office  11 May", "a", "1")
          .endsWith("Taken by Cora (cora) on 11 May");
    }
  }

  @Test
  void figuresDaysAndSharesAreWhatTheyAre() throws IOException {
    var row =
        List.of(
            3,
            new BigDecimal("2.5"),
            LocalDate.of(2026, 1, 15),
            LocalDateTime.of(2026, 1, 15, 9, 30),
            new SheetShare(new BigDecimal("62.5")),
            "2026-000001",
            "");
    var out = new ByteArrayOutputStream();
    new SheetWriter("list", List.of("a"), List.of(20)).write(Stream.of(row), IMPRINT, out);

    try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
        var rows = book.getFirstSheet().openStream()) {
      var cells = rows.skip(3).findFirst().orElseThrow();
      assertThat(cells.getCellAsNumber(0)).contains(new BigDecimal("3"));
      assertThat(cells.getCellAsNumber(1)).contains(new BigDecimal("2.5"));
      assertThat(cells.getCellAsDate(2)).contains(LocalDateTime.of(2026, 1, 15, 0, 0));
      assertThat(cells.getCellAsDate(3)).contains(LocalDateTime.of(2026, 1, 15, 9, 30));
      assertThat(cells.getCellAsNumber(4)).contains(new BigDecimal("0.625"));
      assertThat(cells.getCell(5).getType()).isEqualTo(CellType.STRING);
      assertThat(cells.getOptionalCell(6)).isEmpty();
    }
  }

  @Test
  void whereItIsCutItSaysSo() throws IOException {
    assertThat(lastLines(SheetWriter.MOST + 1)).contains("Cut at 5,000");
    assertThat(lastLines(SheetWriter.MOST)).doesNotContain("Cut at 5,000");
  }

  @Test
  void itIsReadyForAnOfficesPrinter(@TempDir Path folder) throws IOException {
    var parts = written(Stream.of(List.of("1", "2")), folder.resolve("list.xlsx"));

    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("paperSize=\"9\"", "orientation=\"landscape\"", "fitToPage=\"true\"");
  }

  private static List<String> lastLines(int count) throws IOException {
    var out = new ByteArrayOutputStream();
    new SheetWriter("list", List.of("a"), List.of(20))
        .write(IntStream.range(0, count).mapToObj(List::of), IMPRINT, out);
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
        var rows = book.getFirstSheet().openStream()) {
      return rows.map(it -> it.getCellText(0)).skip(SheetWriter.MOST).toList();
    }
  }

  private static Map<String, String> written(Stream<List<String>> rows, Path file)
      throws IOException {
    try (var out = Files.newOutputStream(file)) {
      new SheetWriter("list", List.of("a", "b"), List.of(20, 20)).write(rows, out);
    }
    var parts = new HashMap<String, String>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var part : Collections.list(zip.entries())) {
        try (var in = zip.getInputStream(part)) {
          parts.put(part.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }
}
