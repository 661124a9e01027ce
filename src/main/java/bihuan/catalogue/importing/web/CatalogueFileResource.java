package bihuan.catalogue.importing.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.access.web.TakenBy;
import bihuan.catalogue.importing.CatalogueExport;
import bihuan.catalogue.importing.CatalogueImport;
import bihuan.files.SheetReader;
import bihuan.parties.web.UnitNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue as an Excel file, out and in. */
@Needs(Right.ENTER)
@Path("catalogue")
@ApplicationScoped
@Tag(name = "processes", description = "Service processes, their steps and promises")
public class CatalogueFileResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject CatalogueExport export;
  @Inject CatalogueImport imports;
  @Inject ImportWords words;
  @Inject UnitNames names;
  @Inject TakenBy takenBy;
  @Inject Me me;

  @GET
  @Produces(XLSX)
  @Operation(
      summary = "The catalogue as xlsx",
      description =
          "As it was published last, on three sheets: processes, steps, documents. It can be read"
              + " in again; then nothing is changed.")
  public Response export() throws IOException {
    var file = new ByteArrayOutputStream();
    export.write(words.sheets(), names::unit, takenBy.line("catalogue.xlsx"), file);
    StreamingOutput content = file::writeTo;
    return Response.ok(content)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bihuan-catalogue.xlsx\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  @Needs(Right.KEEP_CATALOGUE)
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Read a catalogue from xlsx",
      description =
          "The body is the file. Good rows become drafts, bad ones are named with sheet, row,"
              + " column and reason; nothing is published. With preview=true nothing is kept.")
  @APIResponse(responseCode = "200", description = "What became, or would become, of each row")
  @APIResponse(responseCode = "403", description = "Not of the coordination office")
  @APIResponse(responseCode = "413", description = "Too large")
  @APIResponse(responseCode = "422", description = "No such file")
  public ImportAnswer read(
      @Parameter(description = "Only say what would become of it")
          @QueryParam("preview")
          @DefaultValue("false")
          boolean preview,
      InputStream body)
      throws IOException {
    var file = SheetReader.content(body);
    return words.of(
        preview
            ? imports.preview(file, words.sheets(), me.now())
            : imports.take(file, words.sheets(), me.now()));
  }
}
