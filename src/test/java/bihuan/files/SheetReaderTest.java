package bihuan.files;

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
    var sheets = new LinkedHashMap<SheetWriter, List<List<String>>>();
    sheets.put(
        new SheetWriter("流程", List.of("代码", "名称"), List.of(9, 9)),
        List.of(List.of("P01", "=1+1"), List.of("", ""), List.of("P02", "-0.5 “引号”")));
    sheets.put(new SheetWriter("环节", List.of("代码"), List.of(9)), List.of());
    SheetWriter.write(sheets, file);

    var tables = SheetReader.excel(file.toByteArray());

    assertThat(tables).extracting(SheetTable::name).containsExactly("流程", "环节");
    assertThat(tables.get(0).heads()).containsExactly("代码", "名称");
    assertThat(tables.get(0).rows()).extracting(SheetRow::number).containsExactly(2, 4);
    assertThat(tables.get(0).rows())
        .extracting(it -> it.cell(1))
        .containsExactly("=1+1", "-0.5 “引号”");
    assertThat(tables.get(1).rows()).isEmpty();
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

    assertThat(SheetReader.excel(file.toByteArray()).get(0).rows())
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
    assertThatThrownBy(() -> SheetReader.excel("no".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("files.unreadable");
    assertThatThrownBy(() -> SheetReader.excel(new byte[0])).hasMessage("files.unreadable");
    assertThatThrownBy(() -> SheetReader.excel(zip.toByteArray())).hasMessage("files.unreadable");
    assertThatThrownBy(() -> SheetReader.excel(new byte[SheetReader.MOST_BYTES + 1]))
        .hasMessage("files.large");
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

    assertThat(zip.size()).isLessThan(SheetReader.MOST_BYTES);
    assertThatThrownBy(() -> SheetReader.excel(zip.toByteArray())).hasMessage("files.large");
  }

  @Test
  void noRowIsLeftOutSilently() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "Test", "1.0")) {
      var sheet = book.newWorksheet("a");
      for (var row = 0; row <= SheetWriter.MOST + 1; row++) {
        sheet.value(row, 0, row);
      }
    }

    assertThatThrownBy(() -> SheetReader.excel(file.toByteArray())).hasMessage("files.long");
  }
}
