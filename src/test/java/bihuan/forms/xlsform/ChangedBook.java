package bihuan.forms.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook as somebody makes it who means harm. */
public final class ChangedBook {

  private ChangedBook() {}

  /** The same file with other text in its parts. */
  public static byte[] of(byte[] file, UnaryOperator<String> change) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = ZipFile.builder().setByteArray(file).get();
        var zip = new ZipOutputStream(out)) {
      for (var entry : Collections.list(in.getEntries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        var text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        zip.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
