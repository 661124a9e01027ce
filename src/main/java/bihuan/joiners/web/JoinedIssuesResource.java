package bihuan.joiners.web;

import bihuan.Open;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.joiners.JoinedIssue;
import bihuan.joiners.JoinerRating;
import bihuan.joiners.Joining;
import bihuan.loop.web.Body;
import bihuan.loop.web.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller joined, by account or by the code in {@code X-Bihuan-Code}. */
@Open
@Needs(Right.ENTER)
@Path("joined-issues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "joinable issues", description = "The same trouble, said instead of reported anew")
public class JoinedIssuesResource {

  @Inject Joining joining;
  @Inject Caller caller;

  public record JoinedRating(Boolean solved, Integer satisfaction, String words) {}

  @GET
  @Operation(summary = "All that the caller joined and how it goes on, the latest first")
  public List<JoinedIssue> list() {
    return joining.of(caller.now());
  }

  @PUT
  @Path("{id}/rating")
  @Operation(summary = "Whether it is put right, once it is over; nobody has to")
  @APIResponse(responseCode = "409", description = "Not over, or said already")
  public List<JoinedIssue> rate(@PathParam("id") String id, JoinedRating told) {
    var it = Body.of(told);
    joining.rate(id, new JoinerRating(it.solved(), it.satisfaction(), it.words()), caller.now());
    return list();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Takes it back, with what was said")
  public void withdraw(@PathParam("id") String id) {
    joining.withdraw(id, caller.now());
  }
}
