package bihuan.results.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.access.web.TakenBy;
import bihuan.files.SheetWriter;
import bihuan.forms.xlsform.XlsForm;
import bihuan.parties.web.UnitNames;
import bihuan.results.AnswerTable;
import bihuan.web.Language;
import bihuan.web.PageWords;
import bihuan.web.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The answers of a campaign to take away, and what their columns mean. */
@Needs(Right.ASK_PEOPLE)
@Path("campaigns/{id}/answers")
@ApplicationScoped
@Tag(name = "campaigns", description = "Questionnaires on their way, and what was answered")
public class AnswerSheetsResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String BOM = "\uFEFF";

  /** With these a formula begins, in full width too. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private static final int WIDTH = 20;
  private static final int MOST_CHOICES = 200;

  @Inject AnswerTable table;
  @Inject TakenBy takenBy;
  @Inject UnitNames unitNames;
  @Inject Language language;
  @Inject PageWords say;
  @Inject PublicAddress address;
  @Inject Me me;

  @GET
  @Path("sheet")
  @Produces(XLSX)
  @Operation(
      summary = "All answers as Excel, a line each",
      description = "With labels, or with names where `codes` is true; no cell is a formula.")
  public Response sheet(@PathParam("id") String id, @QueryParam("codes") boolean codes) {
    var heads = heads(id, codes);
    var writer =
        new SheetWriter(
            say.words("campaigns.sheet"), heads, Collections.nCopies(heads.size(), WIDTH));
    return file(
        "answers.xlsx",
        XLSX,
        out ->
            writer.writeAll(
                to -> lines(id, codes, to),
                takenBy.imprint("answers.xlsx", unitNames.unit(me.getUnit())),
                out));
  }

  @GET
  @Path("csv")
  @Produces(CSV)
  @Operation(
      summary = "The same as text in UTF-8, with commas",
      description = "What a program would take for a formula stands behind an apostrophe.")
  public Response csv(@PathParam("id") String id, @QueryParam("codes") boolean codes) {
    var heads = heads(id, codes);
    return file("answers.csv", CSV, out -> write(heads, id, codes, out));
  }

  @GET
  @Path("codebook")
  @Produces(XLSX)
  @Operation(summary = "Each column of the answers: its question, its kind and its choices")
  public Response codebook(@PathParam("id") String id) {
    var heads =
        Stream.of("path", "label", "type", "choices")
            .map(it -> say.words("campaigns.codebook." + it))
            .toList();
    var writer =
        new SheetWriter(
            say.words("campaigns.codebook"), heads, List.of(WIDTH, 2 * WIDTH, WIDTH, 3 * WIDTH));
    var columns = table.columns(id, language.getTag(), me.now());
    return file(
        "codebook.xlsx",
        XLSX,
        out ->
            writer.writeAll(
                to ->
                    columns.forEach(
                        it ->
                            to.accept(
                                List.of(
                                    it.path(),
                                    it.label(),
                                    it.type(),
                                    String.join(
                                        "\n",
                                        it.choices().stream().limit(MOST_CHOICES).toList())))),
                takenBy.imprint("codebook.xlsx", unitNames.unit(me.getUnit())),
                out));
  }

  @GET
  @Path("form")
  @Produces(XLSX)
  @Operation(summary = "What was asked, as an XLSForm; its names are the columns with `codes`")
  public Response form(@PathParam("id") String id) {
    var form = table.form(id, me.now());
    return file("questionnaire.xlsx", XLSX, out -> XlsForm.write(form, out));
  }

  private static Response file(String name, String type, StreamingOutput content) {
    return Response.ok(content, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private List<String> heads(String id, boolean codes) {
    return Stream.concat(
            Stream.of("number", "hour", "link", "excluded")
                .map(it -> codes ? it : say.words("campaigns.column." + it)),
            Stream.concat(
                table.columns(id, language.getTag(), me.now()).stream()
                    .map(it -> codes ? it.path() : it.label()),
                table.asksForFiles(id, me.now())
                    ? Stream.of(codes ? "files" : say.words("campaigns.column.files"))
                    : Stream.of()))
        .toList();
  }

  private void lines(String id, boolean codes, Consumer<List<?>> to) {
    var asksForFiles = table.asksForFiles(id, me.now());
    table.each(
        id,
        codes ? null : language.getTag(),
        it -> {
          var cells = new ArrayList<Object>();
          cells.add(it.response().number());
          cells.add(it.response().hour().toString());
          cells.add(it.response().link());
          cells.add(it.response().reason() == null ? "" : it.response().reason());
          cells.addAll(it.answers());
          if (asksForFiles) {
            cells.add(addresses(id, it));
          }
          to.accept(cells);
        },
        me.now());
  }

  /** They open to whoever is signed in and may read answers. */
  private String addresses(String id, AnswerTable.AnswerLine line) {
    var files = "/api/campaigns/" + id + "/responses/" + line.response().id() + "/files/";
    return line.files().stream()
        .map(it -> address.of(files + it))
        .collect(Collectors.joining("\n"));
  }

  private void write(List<String> heads, String id, boolean codes, OutputStream out)
      throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BOM);
    var csv = new CSVPrinter(writer, CSVFormat.EXCEL);
    csv.printRecord(heads.stream().map(AnswerSheetsResource::plain).toList());
    lines(
        id,
        codes,
        cells -> {
          try {
            csv.printRecord(cells.stream().map(it -> plain(it.toString())).toList());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    csv.flush();
  }

  /** No program takes it for a formula. */
  private static String plain(String text) {
    var said = text.stripLeading();
    var begins = !said.isEmpty() && FORMULA.indexOf(said.charAt(0)) >= 0;
    var isFormula = begins || !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
    return isFormula && !isNumber(text) ? "'" + text : text;
  }

  private static boolean isNumber(String text) {
    return text.matches("[+-]?\\d+(\\.\\d+)?");
  }
}
