package bihuan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

  private static final SheetHeads PEOPLE =
      new SheetHeads(
          Map.of(
              "NAME", List.of("姓名", "Name"),
              "ENGLISH", List.of("姓名（英文）", "Name in English"),
              "UNIT", List.of("单位", "Organisation")),
          List.of("NAME"));

  private static final String LIST = "姓名,单位\n甲,一局\n乙,\"二局,\n三楼\"\n";

  @Test
  void whatWasWrittenReadsTheSame() throws IOException {
    var file = new ByteArrayOutputStream();
    var sheets = new LinkedHashMap<SheetWriter, List<List<String>>>();
    sheets.put(
        new SheetWriter("流程", List.of("姓名", "单位"), List.of(9, 9)),
        List.of(
            List.of("P01", "=1+1"),
            List.of("", ""),
            List.of("P02", "-0.5 “引号”"),
            List.of("P03", "'-x")));
    sheets.put(new SheetWriter("环节", List.of("姓名"), List.of(9)), List.of());
    SheetWriter.write(sheets, file);
    var read = SheetReader.of(file.toByteArray());

    var first = read.find(PEOPLE);

    assertThat(first.name()).isEqualTo("流程");
    assertThat(first.line()).isEqualTo(1);
    assertThat(first.rows()).extracting(SheetRow::number).containsExactly(2, 4, 5);
    assertThat(first.rows())
        .extracting(it -> first.cell(it, "UNIT"))
        .containsExactly("=1+1", "-0.5 “引号”", "'-x");
    assertThat(read.find("环节"::equals, PEOPLE).orElseThrow().rows()).isEmpty();
    assertThat(read.find("材料"::equals, PEOPLE)).isEmpty();
  }

  @Test
  void aFigureIsReadAsPeopleWriteIt() throws IOException {
    var file =
        book(
            sheet -> {
              sheet.value(0, 0, "姓名");
              sheet.value(1, 0, 3);
              sheet.value(2, 0, 0.5);
              sheet.value(3, 1, "beside");
              sheet.value(4, 0, 13800000002L);
            });

    assertThat(SheetReader.of(file).find(PEOPLE).rows())
        .extracting(it -> it.cell(0) + it.cell(1) + it.cell(7))
        .containsExactly("3", "0.5", "beside", "13800000002");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "姓名",
        "姓  名",
        "姓名（必填）",
        "姓名(required)",
        "*姓名",
        "姓名＊",
        "姓\n名",
        "姓名：",
        " Name ",
        "NAME",
        "姓名【不超过60字】",
        "\u200b姓名",
        "姓名★"
      })
  void aHeadingIsKnownHoweverItWasWritten(String heading) throws IOException {
    var file =
        book(
            sheet -> {
              sheet.value(0, 0, "名册");
              sheet.value(1, 0, "填表说明：姓名必填");
              sheet.value(4, 0, "姓名（英文）");
              sheet.value(4, 1, heading);
              sheet.value(5, 1, "甲");
            });

    var read = SheetReader.of(file).find(PEOPLE);

    assertThat(read.line()).isEqualTo(5);
    assertThat(read.columns()).containsEntry("NAME", 1).containsEntry("ENGLISH", 0);
    assertThat(read.cell(read.rows().get(0), "NAME")).isEqualTo("甲");
  }

  @Test
  void notesInFrontAreNotTakenForTheList() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "Test", "1.0")) {
      book.newWorksheet("说明").value(0, 0, "请填写姓名和单位");
      var list = book.newWorksheet("名单");
      list.value(0, 0, "姓名");
      list.value(1, 0, "甲");
    }

    assertThat(SheetReader.of(file.toByteArray()).find(PEOPLE).name()).isEqualTo("名单");
  }

  @Test
  void whatIsMissingIsSaidWithWhatStoodThere() throws IOException {
    var file =
        book(
            sheet -> {
              sheet.value(2, 0, "单位");
              sheet.value(2, 1, "电话");
            });

    assertThatThrownBy(() -> SheetReader.of(file).find(PEOPLE))
        .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
        .satisfies(it -> assertThat(it.details()).containsExactly("姓名", "a", 3, "单位 · 电话"));
  }

  @Test
  void ofTwoColumnsOfOneNameNeitherIsTaken() throws IOException {
    var file =
        book(
            sheet -> {
              sheet.value(0, 0, "姓名");
              sheet.value(0, 1, "Name");
            });

    assertThatThrownBy(() -> SheetReader.of(file).find(PEOPLE)).hasMessage("files.columnTwice");
  }

  @Test
  void whatIsJoinedIsSaidOfEveryRow() throws IOException {
    var file =
        book(
            sheet -> {
              sheet.value(0, 0, "姓名");
              sheet.value(0, 1, "单位");
              sheet.value(1, 0, "甲");
              sheet.value(1, 1, "一局");
              sheet.value(2, 0, "乙");
              sheet.range(1, 1, 3, 1).merge();
              sheet.value(4, 0, "丙");
            });

    var read = SheetReader.of(file).find(PEOPLE);

    assertThat(read.rows())
        .extracting(it -> it.cell(0) + read.cell(it, "UNIT"))
        .containsExactly("甲一局", "乙一局", "丙");
  }

  @Test
  void aFileFromBefore2007IsReadAlike() throws IOException {
    var read = SheetReader.of(old()).find(PEOPLE);

    assertThat(read.rows())
        .extracting(it -> it.cell(0) + " " + it.cell(1) + " " + it.cell(2))
        .containsExactly("甲 一局 2026-01-15 9:30", "乙 一局 3");
  }

  @Test
  void whatIsLockedIsSaidToBe() throws IOException {
    assertThatThrownBy(() -> SheetReader.of(handed("locked.xls"))).hasMessage("files.locked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void aTextIsReadInWhicheverEncoding(String charset) {
    assertThat(units(LIST.getBytes(Charset.forName(charset)))).containsExactly("一局", "二局,\n三楼");
  }

  @Test
  void aTextMayBeginWithItsMarkAndHaveOtherMarksBetweenCells() {
    assertThat(units(("\ufeff" + LIST).getBytes(StandardCharsets.UTF_8))).hasSize(2);
    assertThat(
            units(
                ("\ufeff" + LIST.replace("名,", "名\t").replace("甲,", "甲\t").replace("乙,", "乙\t"))
                    .getBytes(StandardCharsets.UTF_16LE)))
        .containsExactly("一局", "二局,\n三楼");
    assertThat(units("名册;\n姓名;单位\n甲;一局\n".getBytes(StandardCharsets.UTF_8))).containsExactly("一局");
    assertThat(units("姓名,单位\r\n#1,一局\r\n\r\n=2,'-x".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("一局", "'-x");
  }

  @Test
  void whatIsNoSheetIsRefused() throws IOException {
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write(1);
    }
    assertThatThrownBy(() -> SheetReader.of(new byte[] {0, 1, 2})).hasMessage("files.unreadable");
    assertThatThrownBy(() -> SheetReader.of(zip.toByteArray())).hasMessage("files.unreadable");
    assertThatThrownBy(
            () -> SheetReader.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
        .hasMessage("files.unreadable");
    assertThatThrownBy(() -> SheetReader.of("<html><table>".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("files.webPage");
    assertThatThrownBy(() -> SheetReader.of("\"a".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("files.quotes");
    assertThatThrownBy(() -> SheetReader.of(new byte[0]).find(PEOPLE)).hasMessage("files.empty");
    assertThatThrownBy(() -> SheetReader.of(new byte[SheetReader.MOST_BYTES + 1]))
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
    assertThatThrownBy(() -> SheetReader.of(zip.toByteArray())).hasMessage("files.large");
  }

  @Test
  void noRowIsLeftOutSilently() throws IOException {
    var file =
        book(
            sheet -> {
              sheet.value(0, 0, "姓名");
              for (var row = 1; row <= SheetWriter.MOST + 1; row++) {
                sheet.value(row, 0, row);
              }
            });

    assertThatThrownBy(() -> SheetReader.of(file).find(PEOPLE)).hasMessage("files.long");
  }

  private static byte[] handed(String name) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/files", name));
  }

  private static List<String> units(byte[] file) {
    var read = SheetReader.of(file).find(PEOPLE);
    return read.rows().stream().map(it -> read.cell(it, "UNIT")).toList();
  }

  private static byte[] book(Consumer<Worksheet> writing) throws IOException {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "Test", "1.0")) {
      writing.accept(book.newWorksheet("a"));
    }
    return file.toByteArray();
  }

  private static byte[] old() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var book = new HSSFWorkbook()) {
      var moment = book.createCellStyle();
      moment.setDataFormat((short) 22);
      var sheet = book.createSheet("名单");
      var head = sheet.createRow(1);
      head.createCell(0).setCellValue("姓名");
      head.createCell(1).setCellValue("单位*");
      var first = sheet.createRow(2);
      first.createCell(0).setCellValue("甲");
      first.createCell(1).setCellValue("一局");
      first.createCell(2).setCellValue(46037.395833);
      first.getCell(2).setCellStyle(moment);
      var second = sheet.createRow(3);
      second.createCell(0).setCellValue("乙");
      second.createCell(2).setCellValue(3);
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
      book.write(file);
    }
    return file.toByteArray();
  }
}
