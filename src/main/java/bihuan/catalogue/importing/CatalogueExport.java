package bihuan.catalogue.importing;

import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.catalogue.StepRow;
import bihuan.files.SheetImprint;
import bihuan.files.SheetWords;
import bihuan.files.SheetWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The catalogue as it was published last, as an Excel file that can be read in again. */
@ApplicationScoped
public class CatalogueExport {

  @Inject Processes processes;

  /**
   * @param unit the name of the unit with this code, as its reader reads it
   * @param taken who took it and when
   */
  public void write(SheetWords words, UnaryOperator<String> unit, String taken, OutputStream out)
      throws IOException {
    new Writing(words, unit).write(published(), taken, out);
  }

  private List<EditionView> published() {
    return processes.allEver().stream()
        .map(it -> processes.editions(it.code()).get(0))
        .filter(it -> !it.withdrawn())
        .toList();
  }

  /** The sheets as one reader reads them. */
  private record Writing(SheetWords words, UnaryOperator<String> unit) {

    void write(List<EditionView> editions, String taken, OutputStream out) throws IOException {
      var sheets = new LinkedHashMap<SheetWriter, List<List<String>>>();
      sheets.put(sheet(CatalogueSheet.PROCESSES), editions.stream().map(this::process).toList());
      sheets.put(
          sheet(CatalogueSheet.STEPS),
          editions.stream()
              .flatMap(edition -> edition.steps().stream().map(it -> step(edition, it)))
              .toList());
      sheets.put(
          sheet(CatalogueSheet.DOCUMENTS),
          editions.stream().flatMap(it -> documents(it).stream()).toList());
      SheetWriter.write(sheets, SheetImprint.toReadIn(taken), out);
    }

    private SheetWriter sheet(CatalogueSheet sheet) {
      return sheet.writer(words, List.of());
    }

    private List<String> process(EditionView it) {
      var terms = it.terms();
      return List.of(
          it.code(),
          terms.name(),
          terms.english(),
          called(terms.lead()),
          joined(terms.cooperating().stream().map(this::called).toList()),
          joined(terms.measures().stream().map(String::valueOf).toList()),
          plain(terms.amount()),
          words.of(terms.span()),
          terms.visits().toString(),
          plain(terms.fee()),
          joined(terms.channels().stream().map(channel -> words.of(channel)).toList()),
          flag(terms.demo()),
          terms.note(),
          terms.noteEnglish(),
          String.valueOf(it.version()),
          it.validFrom().toString());
    }

    private List<String> step(EditionView edition, StepRow it) {
      return List.of(
          edition.code(),
          String.valueOf(it.number()),
          it.name(),
          it.english(),
          it.unit() == null ? words.of(it.doer()) : called(it.unit()),
          plain(it.amount()),
          words.of(it.span()),
          flag(it.counted()));
    }

    private List<List<String>> documents(EditionView edition) {
      var documents = edition.promise().documents();
      return IntStream.range(0, documents.size())
          .mapToObj(
              it ->
                  List.of(
                      edition.code(),
                      String.valueOf(it + 1),
                      documents.get(it).name(),
                      documents.get(it).english()))
          .toList();
    }

    private String called(String code) {
      return code + " " + unit.apply(code);
    }

    private String flag(boolean is) {
      return words.of("catalogue.flag." + is);
    }

    private static String plain(BigDecimal figure) {
      return figure == null ? "" : figure.toPlainString();
    }

    private static String joined(Collection<String> items) {
      return items.stream().collect(Collectors.joining("; "));
    }
  }
}
