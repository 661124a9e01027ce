package bihuan.files;

import bihuan.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;

/**
 * Sheets, from Excel or CSV, as the texts that stand in them. What {@link SheetWriter} wrote reads
 * the same.
 */
public final class SheetReader {

  /** A file may have so many bytes. */
  public static final int MOST_BYTES = 2_000_000;

  private static final CSVFormat SEED =
      CSVFormat.DEFAULT
          .builder()
          .setCommentMarker('#')
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private final List<SheetLines> sheets;

  private SheetReader(List<SheetLines> sheets) {
    this.sheets = sheets;
  }

  /** A file on its way in, no more of it than tells that it is too large. */
  public static byte[] content(InputStream in) throws IOException {
    return in.readNBytes(MOST_BYTES + 1);
  }

  /** A file of people's; a refusal where nobody could read it, or it is too large. */
  public static SheetReader of(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw tooLarge();
    }
    try {
      return new SheetReader(SheetFormat.of(file).sheets(file, SheetBounds.LIST));
    } catch (IOException e) {
      throw Refusal.invalid("files.unreadable").at("file");
    }
  }

  /** The sheet and the line in it where these columns stand; a refusal where they stand nowhere. */
  public SheetTable find(SheetHeads heads) {
    return heads.in(sheets);
  }

  /**
   * The same in the sheet of this name.
   *
   * @param named whether a sheet's name is it
   */
  public Optional<SheetTable> find(Predicate<String> named, SheetHeads heads) {
    var those = sheets.stream().filter(it -> named.test(it.name())).toList();
    return those.isEmpty() ? Optional.empty() : Optional.of(heads.in(those));
  }

  /**
   * A sheet in CSV that came along, with its heading in the first line; a line that begins with
   * {@code #} is a remark.
   */
  public static SheetTable csv(String name, String text) {
    try (var lines = SEED.parse(new StringReader(text))) {
      var rows = new ArrayList<SheetRow>();
      for (var line : lines) {
        rows.add(new SheetRow((int) lines.getCurrentLineNumber(), line.toList()));
      }
      return new SheetLines(name, false, rows).below(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Refusal tooLarge() {
    return Refusal.tooLarge("files.large", MOST_BYTES / 1_000_000).at("file");
  }

  static Refusal tooLong(String sheet, int most) {
    return Refusal.tooLarge("files.long", sheet, most).at("file");
  }
}
