package bihuan.instructions.web;

import bihuan.Page;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.evidence.CopyKind;
import bihuan.evidence.FileRow;
import bihuan.evidence.Upload;
import bihuan.evidence.web.CopyDelivery;
import bihuan.instructions.MandateRow;
import bihuan.instructions.MandateState;
import bihuan.instructions.MandateView;
import bihuan.instructions.Mandates;
import bihuan.loop.web.Body;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What leaders ask for and meetings decide; each operation answers with the mandate as it stands
 * then, 409 says that it stands elsewhere by now.
 */
@Needs(Right.READ_MANDATES)
@Path("mandates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "mandates", description = "What leaders ask for and joint meetings decide")
public class MandatesResource {

  @Inject Mandates mandates;
  @Inject Me me;

  /**
   * @param issue its number; left out where it is written on a paper
   * @param paper the report that it is written on; else left out
   * @param words what is to be done, at most 1,000 characters
   * @param due by when
   */
  public record Instructed(String issue, String paper, String words, LocalDate due) {}

  public record MandateHanded(String unit) {}

  /**
   * @param promised by when it will be done; null where nothing is promised
   */
  public record MandateAnswered(String answer, LocalDate promised) {}

  public record MandateReason(String reason) {}

  public record MandateClosed(String words) {}

  @GET
  @Operation(summary = "The mandates that stand here, soonest due first; to a unit its own")
  public Page<MandateRow> list(
      @QueryParam("state") MandateState state, @QueryParam("after") String after) {
    return mandates.at(state == null ? MandateState.HANDED : state, after, me.now());
  }

  @POST
  @Needs(Right.GIVE_INSTRUCTIONS)
  @Operation(
      summary = "A leader's instruction on an issue raised to them, or on a report they were sent")
  @APIResponse(responseCode = "201", description = "The mandate; its address in `Location`")
  public Response instruct(Instructed told) {
    var said = Body.of(told);
    var mandate =
        said.paper() == null
            ? mandates.instruct(new IssueNumber(said.issue()), said.words(), said.due(), me.now())
            : mandates.instructOn(said.paper(), said.words(), said.due(), me.now());
    return Response.created(URI.create("mandates/" + mandate.row().id())).entity(mandate).build();
  }

  @GET
  @Path("{mandate}")
  @Operation(summary = "A mandate, for its unit, office, supervision and leaders")
  public MandateView read(@PathParam("mandate") String mandate) {
    return mandates.seenBy(me.now(), mandate);
  }

  @PUT
  @Path("{mandate}/unit")
  @Operation(summary = "A coordinator hands it to a unit, under the next number of its sheets")
  public MandateView hand(@PathParam("mandate") String mandate, MandateHanded told) {
    mandates.hand(mandate, Body.of(told).unit(), me.now());
    return read(mandate);
  }

  @PUT
  @Path("{mandate}/answer")
  @Operation(summary = "A case handler of the unit answers; a day promised is followed up")
  public MandateView answer(@PathParam("mandate") String mandate, MandateAnswered told) {
    mandates.answer(mandate, Body.of(told).answer(), told.promised(), me.now());
    return read(mandate);
  }

  @PUT
  @Path("{mandate}/signature")
  @Operation(summary = "The unit's leader signs the answer")
  public MandateView sign(@PathParam("mandate") String mandate) {
    mandates.sign(mandate, me.now());
    return read(mandate);
  }

  @PUT
  @Path("{mandate}/sending-back")
  @Operation(summary = "To be answered anew: by the unit's leader before signing, then the office")
  public MandateView sendBack(@PathParam("mandate") String mandate, MandateReason told) {
    mandates.sendBack(mandate, Body.of(told).reason(), me.now());
    return read(mandate);
  }

  @PUT
  @Path("{mandate}/end")
  @Operation(summary = "The office closes it: it is done")
  public MandateView close(@PathParam("mandate") String mandate, MandateClosed told) {
    mandates.close(mandate, Body.of(told).words(), me.now());
    return read(mandate);
  }

  @POST
  @Path("{mandate}/evidence")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Keeps one file (the body), at most 20 MB; its name in X-File-Name")
  @APIResponse(
      responseCode = "201",
      description = "The file; its address in `Location`",
      content = @Content(schema = @Schema(implementation = FileRow.class)))
  public Response keep(
      @PathParam("mandate") String mandate,
      @HeaderParam("X-File-Name") String name,
      InputStream content) {
    var kept = mandates.keep(mandate, Upload.encoded(name, content), me.now());
    return Response.created(URI.create("mandates/" + mandate + "/evidence/" + kept.id()))
        .entity(kept)
        .build();
  }

  @GET
  @Path("{mandate}/evidence/{file}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A file, cleaned; `download=true` to save it")
  public Response open(
      @PathParam("mandate") String mandate,
      @PathParam("file") String file,
      @QueryParam("download") boolean download,
      @Context HttpHeaders request) {
    var copy = mandates.open(mandate, file, CopyKind.CLEAN, me.now());
    return download ? CopyDelivery.saved(copy, request) : CopyDelivery.shown(copy, request);
  }

  @GET
  @Path("{mandate}/evidence/{file}/thumbnail")
  @Produces("image/jpeg")
  @Operation(summary = "A small picture of a file; 404 where it has none")
  public Response thumbnail(
      @PathParam("mandate") String mandate,
      @PathParam("file") String file,
      @Context HttpHeaders request) {
    return CopyDelivery.shown(mandates.open(mandate, file, CopyKind.THUMBNAIL, me.now()), request);
  }

  @DELETE
  @Path("{mandate}/evidence/{file}")
  @Operation(summary = "Takes a file back, while it is still the unit's turn")
  public void forget(@PathParam("mandate") String mandate, @PathParam("file") String file) {
    mandates.forget(mandate, file, me.now());
  }
}
