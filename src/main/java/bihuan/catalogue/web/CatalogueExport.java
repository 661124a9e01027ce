package bihuan.catalogue.web;

import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.catalogue.StepRow;
import bihuan.files.SheetWriter;
import bihuan.parties.web.UnitNames;
import bihuan.web.Language;
import bihuan.web.Saying;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The catalogue as it was published last, as an Excel file that can be read in again. */
@RequestScoped
public class CatalogueExport {

  private static final int WIDE = 32;
  private static final int NARROW = 12;

  @Inject Processes processes;
  @Inject UnitNames names;
  @Inject Language language;
  @Inject Saying say;

  void write(OutputStream out) throws IOException {
    var editions =
        processes.allEver().stream()
            .map(it -> processes.editions(it.code()).get(0))
            .filter(it -> !it.withdrawn())
            .toList();
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
    SheetWriter.write(sheets, out);
  }

  private SheetWriter sheet(CatalogueSheet sheet) {
    Locale locale = language.getLocale();
    return new SheetWriter(
        sheet.title(locale),
        sheet.columns().stream().map(it -> CatalogueSheet.head(it, locale)).toList(),
        sheet.columns().stream().map(CatalogueExport::width).toList());
  }

  private static int width(String column) {
    return List.of("name", "english", "note", "noteEnglish", "cooperating", "doer").contains(column)
        ? WIDE
        : NARROW;
  }

  private List<String> process(EditionView it) {
    var terms = it.terms();
    return List.of(
        it.code(),
        terms.name(),
        terms.english(),
        unit(terms.lead()),
        joined(terms.cooperating().stream().map(this::unit).toList()),
        joined(terms.measures().stream().map(String::valueOf).toList()),
        plain(terms.amount()),
        say.it(terms.span()),
        terms.visits().toString(),
        plain(terms.fee()),
        joined(terms.channels().stream().map(say::it).toList()),
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
        it.unit() == null ? say.it(it.doer()) : unit(it.unit()),
        plain(it.amount()),
        say.it(it.span()),
        flag(it.counted()));
  }

  private List<List<String>> documents(EditionView edition) {
    var documents = edition.promise().documents();
    return java.util.stream.IntStream.range(0, documents.size())
        .mapToObj(
            it ->
                List.of(
                    edition.code(),
                    String.valueOf(it + 1),
                    documents.get(it).name(),
                    documents.get(it).english()))
        .toList();
  }

  private String unit(String code) {
    return code + " " + names.unit(code);
  }

  private String flag(boolean is) {
    return say.words("catalogue.flag." + is);
  }

  private static String plain(BigDecimal figure) {
    return figure == null ? "" : figure.toPlainString();
  }

  private static String joined(Collection<String> items) {
    return items.stream().collect(Collectors.joining("; "));
  }
}
