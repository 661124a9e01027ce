package bihuan.results.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.evidence.CopyKind;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.evidence.web.CopyDelivery;
import bihuan.results.ResponseReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Photos and files of answers that opened no issue, cleaned; for the office. */
@Needs(Right.ASK_PEOPLE)
@Path("campaigns/{id}/responses/{response}/files")
@ApplicationScoped
@Tag(name = "campaigns", description = "Questionnaires on their way, and what was answered")
@APIResponse(responseCode = "404", description = "Unknown")
public class ResponseFilesResource {

  @Inject ResponseReview review;
  @Inject Evidence evidence;
  @Inject Me me;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "What came with one person's answers; none where it is with the issue")
  public List<FileRow> all(@PathParam("id") String id, @PathParam("response") String response) {
    return review.files(id, response, me.now());
  }

  @GET
  @Path("{file}")
  @Operation(summary = "The cleaned copy")
  @APIResponse(responseCode = "200", description = "The file")
  public Response file(
      @PathParam("id") String id,
      @PathParam("response") String response,
      @PathParam("file") String file,
      @Context HttpHeaders headers) {
    return sent(review.file(id, response, file, me.now()), CopyKind.CLEAN, headers);
  }

  @GET
  @Path("{file}/thumbnail")
  @Produces("image/jpeg")
  @Operation(summary = "The same, small")
  @APIResponse(responseCode = "200", description = "The picture, small")
  public Response thumbnail(
      @PathParam("id") String id,
      @PathParam("response") String response,
      @PathParam("file") String file,
      @Context HttpHeaders headers) {
    return sent(review.file(id, response, file, me.now()), CopyKind.THUMBNAIL, headers);
  }

  private Response sent(FileRow file, CopyKind kind, HttpHeaders headers) {
    return CopyDelivery.shown(evidence.open(file.id(), kind), headers);
  }
}
