package bihuan.instructions.web;

import bihuan.Page;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.instructions.ForceRow;
import bihuan.instructions.TaskForces;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Task forces: several units on some issues, until a day. */
@Needs(Right.READ_MANDATES)
@Path("task-forces")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "mandates", description = "What leaders ask for and joint meetings decide")
public class TaskForcesResource {

  @Inject TaskForces forces;
  @Inject Me me;

  /**
   * @param units codes of those in it beside the lead, at most 40
   */
  public record ForceFormed(
      String name, String lead, List<String> units, List<String> issues, LocalDate until) {}

  public record ForceReason(String reason) {}

  @GET
  @Operation(summary = "Task forces, the latest first; to a unit those that it is in")
  public Page<ForceRow> forces(@QueryParam("after") String after) {
    return forces.all(after, me.now());
  }

  @POST
  @Needs(Right.CALL_MEETINGS)
  @Operation(summary = "The head forms a task force")
  @APIResponse(responseCode = "201", description = "The task force")
  public Response form(ForceFormed told) {
    var said = Body.of(told);
    var force =
        forces.form(
            said.name(),
            said.lead(),
            said.units(),
            MeetingsResource.numbers(said.issues()),
            said.until(),
            me.now());
    return Response.created(URI.create("task-forces")).entity(force).build();
  }

  @PUT
  @Path("{force}/end")
  @Needs(Right.CALL_MEETINGS)
  @Operation(summary = "The head dissolves it")
  public ForceRow dissolve(@PathParam("force") String force, ForceReason told) {
    return forces.dissolve(force, Body.of(told).reason(), me.now());
  }
}
