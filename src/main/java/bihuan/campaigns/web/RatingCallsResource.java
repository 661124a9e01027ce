package bihuan.campaigns.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.campaigns.CallOutcome;
import bihuan.campaigns.RatingCallRow;
import bihuan.campaigns.RatingCalls;
import bihuan.loop.web.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whoever left a name with a bad answer is called back; never by the unit that is rated. */
@Needs(Right.CALL_BACK_RATINGS)
@Path("rating-calls")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "campaigns", description = "Questionnaires on their way, and what was answered")
@APIResponse(responseCode = "404", description = "Unknown")
public class RatingCallsResource {

  @Inject RatingCalls calls;
  @Inject Me me;

  /**
   * What came of a call.
   *
   * @param words null where there is nothing to add
   */
  public record CallMade(CallOutcome outcome, String words) {}

  @GET
  @Operation(summary = "Those to be made, the most pressing first, a hundred at most")
  public List<RatingCallRow> all() {
    return calls.toBeMade(me.now());
  }

  @POST
  @Path("{id}/callee")
  @Operation(summary = "CALLEE_SHOWN: who to call; that somebody looked is on record")
  public RatingCalls.Callee callee(@PathParam("id") String id) {
    return calls.open(id, me.now());
  }

  @PUT
  @Path("{id}/outcome")
  @Operation(summary = "RATING_CALLED_BACK: RECTIFIED and MISTAKEN end it, the others do not")
  @APIResponse(responseCode = "409", description = "It is over")
  public void make(@PathParam("id") String id, CallMade told) {
    var it = Body.of(told);
    calls.make(id, it.outcome(), it.words(), me.now());
  }
}
