package bihuan.access.standins.web;

import bihuan.Refusal;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.access.standins.StandInNaming;
import bihuan.access.standins.StandInRow;
import bihuan.access.standins.StandIns;
import bihuan.access.web.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who acts for whom. */
@Needs(Right.ENTER)
@Path("stand-ins")
@Tag(name = "stand-ins", description = "Who acts in whose part")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@APIResponse(responseCode = "403", description = "Not the caller's to do")
@APIResponse(responseCode = "422", description = "Something is missing or wrong, at `field`")
public class StandInsResource {

  @Inject StandIns standIns;
  @Inject StandInNaming naming;
  @Inject Me me;

  /**
   * @param part null for a stand-in; COORDINATOR or HEAD for a substitute
   * @param absent the account that is away; not for a substitute
   * @param from the first day; not for a substitute
   * @param until the last day; not for a substitute
   */
  public record Named(Role part, String absent, String deputy, LocalDate from, LocalDate until) {}

  @GET
  @Operation(summary = "Those that concern the caller, present and to come")
  public List<StandInRow> list() {
    return standIns.seenBy(me.now());
  }

  @POST
  @Operation(
      summary = "Name a stand-in, or a substitute",
      description =
          "For oneself; the head for everybody, an approver for those of the unit. With a part it"
              + " is a substitute, named by the head for issues about the office's own unit.")
  @APIResponse(responseCode = "201", description = "named")
  @APIResponse(responseCode = "409", description = "somebody stands in already")
  public Response name(Named told) {
    if (told == null) {
      throw Refusal.invalid("standins.nobody").at("deputy");
    }
    var row =
        told.part() == null
            ? naming.name(told.absent(), told.deputy(), told.from(), told.until(), me.now())
            : naming.substitute(told.part(), told.deputy(), me.now());
    return Response.created(URI.create("stand-ins/" + row.id())).entity(row).build();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "End it before its time")
  @APIResponse(responseCode = "204", description = "ended")
  @APIResponse(
      responseCode = "404",
      description = "there is none, or none of the caller's business")
  public void end(@PathParam("id") String id) {
    naming.end(id, me.now());
  }
}
