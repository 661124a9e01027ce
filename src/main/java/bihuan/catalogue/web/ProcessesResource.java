package bihuan.catalogue.web;

import bihuan.Open;
import bihuan.Refusal;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.ProcessRow;
import bihuan.catalogue.ProcessView;
import bihuan.catalogue.Processes;
import bihuan.files.Qr;
import bihuan.web.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Service processes and what was promised for them, over REST. */
@Path("processes")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Open
@Tag(name = "processes", description = "Service processes, their steps and promises")
public class ProcessesResource {

  @Inject Processes processes;
  @Inject PublicAddress address;
  @Inject Me me;
  @Inject Clock clock;

  @GET
  @Operation(
      summary = "Service processes",
      description = "By code, each with its steps and the promise in force. Filters narrow.")
  public List<ProcessRow> matching(
      @Parameter(description = "Part of a code or of a name in either language")
          @QueryParam("words")
          String words,
      @Parameter(description = "The code of a unit with a part in it", example = "D05")
          @QueryParam("unit")
          String unit,
      @Parameter(description = "The number of a measure it serves", example = "8")
          @QueryParam("measure")
          Integer measure) {
    return processes.matching(words, unit, measure);
  }

  @GET
  @Path("{code}")
  @Operation(
      summary = "One service process",
      description = "As it holds today, with every promise made until today, the newest first.")
  @APIResponse(responseCode = "200", description = "The process")
  @APIResponse(responseCode = "404", description = "There is no process with this code")
  public ProcessView one(
      @Parameter(description = "P01 …", example = "P04") @PathParam("code") String code) {
    return processes.get(code);
  }

  @GET
  @Path("{code}/editions")
  @Operation(
      summary = "Every edition of a process",
      description =
          "What was promised from which day on, with units and steps; the newest first. An edition"
              + " is never changed. Who published it is told to those inside only.")
  @APIResponse(responseCode = "200", description = "The editions")
  @APIResponse(responseCode = "404", description = "There is no process with this code")
  public List<EditionView> editions(
      @Parameter(description = "P01 …", example = "P04") @PathParam("code") String code) {
    return processes.editions(code).stream().map(this::shown).toList();
  }

  @GET
  @Path("{code}/editions/{version}")
  @Operation(summary = "One edition of a process")
  @APIResponse(responseCode = "200", description = "The edition")
  @APIResponse(responseCode = "404", description = "There is none")
  public EditionView edition(
      @Parameter(description = "P01 …", example = "P04") @PathParam("code") String code,
      @Parameter(description = "From 1", example = "1") @PathParam("version") int version) {
    return shown(processes.edition(code, version));
  }

  @GET
  @Path("{code}/edition")
  @Operation(summary = "What holds or held on a day")
  @APIResponse(responseCode = "200", description = "The edition of that day")
  @APIResponse(responseCode = "404", description = "Nothing was promised yet")
  @APIResponse(responseCode = "422", description = "No such day")
  public EditionView editionOn(
      @Parameter(description = "P01 …", example = "P04") @PathParam("code") String code,
      @Parameter(description = "Today where left out", example = "2026-03-01") @QueryParam("on")
          String on) {
    return shown(processes.edition(code, on == null ? LocalDate.now(clock) : day(on)));
  }

  @GET
  @Path("{code}/qr")
  @Produces("image/svg+xml")
  @Operation(
      summary = "The code on the card of a process",
      description = "A QR code as SVG; it leads to the page where everybody can tell how it went.")
  @APIResponse(responseCode = "200", description = "The picture")
  @APIResponse(responseCode = "404", description = "There is no process with this code")
  public String qr(
      @Parameter(description = "P01 …", example = "P04") @PathParam("code") String code) {
    return Qr.of(address.of(tell(processes.editions(code).get(0).code()))).svg();
  }

  /** The page where everybody can tell how it went. */
  static String tell(String code) {
    return "/catalogue/tell.xhtml?process=" + code;
  }

  private EditionView shown(EditionView edition) {
    return me.getActor().may(Right.KNOW_PUBLISHERS) ? edition : edition.withoutPerson();
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw Refusal.invalid("catalogue.edition.day", typed).at("on");
    }
  }
}
