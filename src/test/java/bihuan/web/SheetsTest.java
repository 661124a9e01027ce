package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class SheetsTest {

  @Test
  void whatWasWrittenReadsTheSame() throws IOException {
    var file = new ByteArrayOutputStream();
    var sheets = new LinkedHashMap<Spreadsheet, List<List<String>>>();
    sheets.put(
        new Spreadsheet("流程", List.of("代码", "名称"), List.of(9, 9)),
        List.of(List.of("P01", "=1+1"), List.of("", ""), List.of("P02", "-0.5 “引号”")));
    sheets.put(new Spreadsheet("环节", List.of("代码"), List.of(9)), List.of());
    Spreadsheet.write(sheets, file);

    var tables = Sheets.read(file.toByteArray());

    assertThat(tables).extracting(Sheets.Table::name).containsExactly("流程", "环节");
    assertThat(tables.get(0).heads()).containsExactly("代码", "名称");
    assertThat(tables.get(0).lines()).extracting(Sheets.Line::number).containsExactly(2, 4);
    assertThat(tables.get(0).lines())
        .extracting(it -> it.cell(1))
        .containsExactly("=1+1", "-0.5 “引号”");
    assertThat(tables.get(1).lines()).isEmpty();
  }

  @Test
  void aFigureIsReadAsPeopleWriteIt() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "Test", "1.0")) {
      var sheet = book.newWorksheet("a");
      sheet.value(0, 0, "head");
      sheet.value(1, 0, 3);
      sheet.value(2, 0, 0.5);
      sheet.value(3, 1, "beside");
    }

    assertThat(Sheets.read(file.toByteArray()).get(0).lines())
        .extracting(it -> it.cell(0) + it.cell(1) + it.cell(7))
        .containsExactly("3", "0.5", "beside");
  }

  @Test
  void whatIsNoExcelIsRefused() throws IOException {
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write(1);
    }
    assertThatThrownBy(() -> Sheets.read("no".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("web.sheet.unreadable");
    assertThatThrownBy(() -> Sheets.read(new byte[0])).hasMessage("web.sheet.unreadable");
    assertThatThrownBy(() -> Sheets.read(zip.toByteArray())).hasMessage("web.sheet.unreadable");
    assertThatThrownBy(() -> Sheets.read(new byte[Sheets.MOST_BYTES + 1]))
        .hasMessage("web.sheet.large");
  }

  @Test
  void whatWouldChokeTheHouseIsNotUnpacked() throws IOException {
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      var block = new byte[1_000_000];
      for (var i = 0; i < 61; i++) {
        out.write(block);
      }
    }

    assertThat(zip.size()).isLessThan(Sheets.MOST_BYTES);
    assertThatThrownBy(() -> Sheets.read(zip.toByteArray())).hasMessage("web.sheet.large");
  }

  @Test
  void noRowIsLeftOutSilently() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "Test", "1.0")) {
      var sheet = book.newWorksheet("a");
      for (var row = 0; row <= Spreadsheet.MOST + 1; row++) {
        sheet.value(row, 0, row);
      }
    }

    assertThatThrownBy(() -> Sheets.read(file.toByteArray())).hasMessage("web.sheet.long");
  }
}
