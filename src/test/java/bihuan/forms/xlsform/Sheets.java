package bihuan.forms.xlsform;

import bihuan.files.SheetBook;
import bihuan.files.SheetRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A book as somebody would write it: cells between bars, a line for each row. */
final class Sheets {

  private final Map<String, List<SheetRow>> sheets = new LinkedHashMap<>();

  static Sheets survey(String lines) {
    return new Sheets().with("survey", lines);
  }

  Sheets choices(String lines) {
    return with("choices", lines);
  }

  Sheets settings(String lines) {
    return with("settings", lines);
  }

  Sheets with(String name, String lines) {
    var rows = new ArrayList<SheetRow>();
    lines.lines().forEach(it -> rows.add(new SheetRow(rows.size() + 1, cells(it))));
    sheets.put(name, rows);
    return this;
  }

  byte[] file() {
    var out = new ByteArrayOutputStream();
    try {
      new SheetBook(sheets).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  XlsFormRead read() {
    return XlsForm.read(file(), "sheet.xlsx");
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\\|", -1)).map(it -> it.strip().replace("\\n", "\n")).toList();
  }
}
