package bihuan.openness.web;

import bihuan.Page;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.loop.Publication.PublicationState;
import bihuan.openness.Openness;
import bihuan.openness.PublicationRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Closed issues on their way to the public. */
@Needs(Right.PREPARE_PUBLICATION)
@Path("publications")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "publications", description = "What the public may read of closed issues")
public class PublicationsResource {

  @Inject Openness openness;
  @Inject Me me;

  @GET
  @Operation(summary = "What waits, was cleared, declined or withdrawn; twenty at a time")
  public Page<PublicationRow> list(
      @Parameter(description = "WAITING unless another is asked for") @QueryParam("state")
          PublicationState state,
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after) {
    return openness.list(state == null ? PublicationState.WAITING : state, after, me.getActor());
  }
}
