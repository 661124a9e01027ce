package bihuan.anonymous.web;

import bihuan.Open;
import bihuan.access.By;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.evidence.CopyKind;
import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.evidence.Upload;
import bihuan.evidence.web.CopyDelivery;
import bihuan.loop.EvidenceDesk;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Files for the page that an anonymous reporter opened with a query code: pictures on a page can
 * show no code, so the session remembers.
 */
@Needs(Right.ENTER)
@Path("queried-issues/{number}/files")
@Open
@ApplicationScoped
@Tag(name = "issues")
public class QueriedFilesResource {

  @Inject EvidenceDesk desk;
  @Inject AnonymousSession behind;
  @Inject Me me;

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Keeps one file (the body) for the anonymous reporter of this session")
  @APIResponse(
      responseCode = "201",
      description = "The file; its address in `Location`",
      content = @Content(schema = @Schema(implementation = FileRow.class)))
  @APIResponse(responseCode = "413", description = "More than 20 MB")
  public Response keep(
      @PathParam("number") String number,
      @QueryParam("purpose") Purpose purpose,
      @HeaderParam("X-File-Name") String name,
      InputStream content) {
    var kept =
        desk.keep(new IssueNumber(number), Upload.encoded(name, content), purpose, reporter());
    return Response.created(URI.create("queried-issues/" + number + "/files/" + kept.id()))
        .entity(kept)
        .build();
  }

  @GET
  @Path("{file}")
  @Operation(summary = "A cleaned copy, for the anonymous reporter of this session")
  public Response show(
      @PathParam("number") String number,
      @PathParam("file") String file,
      @Context HttpHeaders headers) {
    return CopyDelivery.shown(
        desk.open(new IssueNumber(number), file, CopyKind.CLEAN, reporter()), headers);
  }

  @GET
  @Path("{file}/thumbnail")
  @Operation(summary = "A small picture, for the anonymous reporter of this session")
  public Response thumbnail(
      @PathParam("number") String number,
      @PathParam("file") String file,
      @Context HttpHeaders headers) {
    return CopyDelivery.shown(
        desk.open(new IssueNumber(number), file, CopyKind.THUMBNAIL, reporter()), headers);
  }

  private By reporter() {
    return behind.actor().at(me.now().at());
  }
}
