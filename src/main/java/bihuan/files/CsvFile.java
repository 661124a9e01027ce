package bihuan.files;

import bihuan.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A sheet as text: in the encodings and with the marks between cells that offices' programs use.
 */
final class CsvFile {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final List<Character> BETWEEN = List.of(',', '\t', ';');

  /** What a text begins with that says how it is encoded. */
  private enum Mark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16_BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    GB_18030(GB18030, 0x84, 0x31, 0x95, 0x33);

    private final Charset charset;
    private final int[] bytes;

    Mark(Charset charset, int... bytes) {
      this.charset = charset;
      this.bytes = bytes;
    }

    boolean begins(byte[] file) {
      for (var i = 0; i < bytes.length; i++) {
        if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private CsvFile() {}

  static List<SheetLines> read(byte[] file, SheetBounds bounds) throws IOException {
    var text = text(file);
    if (text.chars().anyMatch(CsvFile::isOfNoText)) {
      throw new IOException("no text");
    }
    return List.of(new SheetLines("CSV", false, rows(text, bounds)));
  }

  private static boolean isOfNoText(int sign) {
    return Character.isISOControl(sign) && "\t\r\n\f\u0085".indexOf(sign) < 0;
  }

  /** UTF-8 where it can be, as no text in GB 18030 looks like it by chance. */
  private static String text(byte[] file) throws IOException {
    for (var mark : Mark.values()) {
      if (mark.begins(file)) {
        var from = mark.bytes.length;
        return decoded(ByteBuffer.wrap(file, from, file.length - from), mark.charset);
      }
    }
    try {
      return decoded(ByteBuffer.wrap(file), StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return decoded(ByteBuffer.wrap(file), GB18030);
    }
  }

  private static String decoded(ByteBuffer bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(bytes).toString();
  }

  private static List<SheetRow> rows(String text, SheetBounds bounds) throws IOException {
    var format =
        CSVFormat.DEFAULT.builder().setDelimiter(between(text)).setIgnoreEmptyLines(false).get();
    var rows = new ArrayList<SheetRow>();
    try (var lines = format.parse(new StringReader(text))) {
      for (var it : lines) {
        var row = new SheetRow((int) it.getRecordNumber(), cells(it, bounds));
        if (!row.isBlank()) {
          rows.add(row);
        }
        if (rows.size() > bounds.lines()) {
          break;
        }
      }
    } catch (UncheckedIOException e) {
      throw Refusal.invalid("files.quotes").at("file");
    }
    return rows;
  }

  private static List<String> cells(CSVRecord line, SheetBounds bounds) {
    return line.stream().limit(bounds.columns()).map(CellText::of).toList();
  }

  /** The mark that stands most often in the first lines. */
  private static char between(String text) {
    var first = text.lines().limit(5).toList();
    return BETWEEN.stream()
        .max(
            Comparator.comparingLong(
                mark ->
                    first.stream().flatMapToInt(String::chars).filter(it -> it == mark).count()))
        .orElse(',');
  }
}
