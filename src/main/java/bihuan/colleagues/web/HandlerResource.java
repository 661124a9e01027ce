package bihuan.colleagues.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.colleagues.Handlers;
import bihuan.loop.Issues;
import bihuan.loop.web.Body;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who within the unit has an issue in hand. */
@Needs(Right.ENTER)
@Path("issues/{number}/handler")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class HandlerResource {

  @Inject Issues issues;
  @Inject Handlers handlers;
  @Inject Me me;

  /**
   * @param handler the account of a case handler of the unit; null where none is named, or the
   *     caller is not to know
   */
  public record InHand(String handler) {}

  @GET
  @Operation(summary = "The named case handler, for the unit that leads and the office")
  public InHand read(@PathParam("number") String number) {
    var issue = issues.seenBy(me.now(), new IssueNumber(number));
    return new InHand(handlers.of(issue, me.getActor()).orElse(null));
  }

  @PUT
  @Operation(
      summary = "Name the case handler",
      description = "By anybody of the unit that leads; the others of the unit still may act")
  @APIResponse(responseCode = "403", description = "Not of the unit that leads, or it is over")
  @APIResponse(responseCode = "422", description = "No case handler of the unit")
  public InHand name(@PathParam("number") String number, InHand told) {
    handlers.name(new IssueNumber(number), Body.of(told).handler(), me.now());
    return read(number);
  }
}
