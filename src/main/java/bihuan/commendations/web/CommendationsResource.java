package bihuan.commendations.web;

import bihuan.Refusal;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.evidence.CopyKind;
import bihuan.evidence.Evidence;
import bihuan.evidence.web.CopyDelivery;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evidence of praise, for whoever reads the praise. */
@Needs(Right.READ_COMMENDATIONS)
@Path("commendations")
@ApplicationScoped
@Tag(name = "commendations", description = "What was better than promised")
@APIResponse(responseCode = "403", description = "No editor and not of the coordination office")
@APIResponse(responseCode = "404", description = "There is no such photo with this commendation")
public class CommendationsResource {

  @Inject Evidence evidence;
  @Inject Me me;

  @GET
  @Path("{id}/photos/{photo}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A photo given with a word of praise")
  @APIResponse(responseCode = "200", description = "The photo, cleaned")
  public Response photo(
      @PathParam("id") String id, @PathParam("photo") String file, @Context HttpHeaders headers) {
    return sent(id, file, CopyKind.CLEAN, headers);
  }

  @GET
  @Path("{id}/photos/{photo}/thumbnail")
  @Produces("image/jpeg")
  @Operation(summary = "The same, small")
  @APIResponse(responseCode = "200", description = "The photo, small")
  public Response thumbnail(
      @PathParam("id") String id, @PathParam("photo") String file, @Context HttpHeaders headers) {
    return sent(id, file, CopyKind.THUMBNAIL, headers);
  }

  private Response sent(String id, String file, CopyKind kind, HttpHeaders headers) {
    me.getActor().require(Right.READ_COMMENDATIONS);
    var found =
        evidence
            .find(file)
            .filter(it -> it.subject().equals("commendation " + id))
            .orElseThrow(() -> Refusal.unknown("evidence.unknown"));
    return CopyDelivery.shown(evidence.open(found.id(), kind), headers);
  }
}
