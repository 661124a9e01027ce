package bihuan.catalogue.importing;

import bihuan.files.SheetWords;
import bihuan.files.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows that could not be taken, on their way back to whoever puts them right. */
record CatalogueMending(
    CatalogueFile file,
    Collection<String> bad,
    SheetWords words,
    Function<CellFault, String> said) {

  void write(OutputStream out) throws IOException {
    var sheets = new LinkedHashMap<SheetWriter, List<List<String>>>();
    for (var it : CatalogueSheet.values()) {
      sheets.put(it.writer(words, List.of(words.of("catalogue.import.why"))), rows(it));
    }
    SheetWriter.write(sheets, out);
  }

  private List<List<String>> rows(CatalogueSheet sheet) {
    return Stream.concat(
            file.processes().stream()
                .filter(it -> bad.contains(it.code()))
                .flatMap(it -> it.all().stream()),
            file.strayRows().stream())
        .filter(it -> it.isIn(sheet))
        .map(it -> Stream.concat(it.written().stream(), Stream.of(wrong(it))).toList())
        .toList();
  }

  private String wrong(CatalogueRow row) {
    return Stream.concat(row.faults().stream(), file.strays().stream().filter(row::isAt))
        .map(said)
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
