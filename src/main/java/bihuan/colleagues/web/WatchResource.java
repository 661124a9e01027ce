package bihuan.colleagues.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.colleagues.Watching;
import bihuan.loop.Issues;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the caller watches an issue; nobody reads who else does. */
@Needs(Right.ENTER)
@Path("issues/{number}/watch")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class WatchResource {

  @Inject Issues issues;
  @Inject Watching watching;
  @Inject Me me;

  public record Watched(boolean watching) {}

  @GET
  @Operation(summary = "Whether the caller watches it")
  public Watched read(@PathParam("number") String number) {
    issues.seenBy(me.now(), new IssueNumber(number));
    return new Watched(watching.isWatching(new IssueNumber(number), me.getActor()));
  }

  @PUT
  @Operation(
      summary = "Watch it",
      description = "For readers in the office, supervision and units: told of what they may see")
  @APIResponse(responseCode = "403", description = "Who reports or verifies hears of it anyway")
  @APIResponse(responseCode = "409", description = "As many as one account may watch")
  public Watched watch(@PathParam("number") String number) {
    watching.watch(new IssueNumber(number), me.now());
    return new Watched(true);
  }

  @DELETE
  @Operation(summary = "Watch it no longer")
  public Watched stop(@PathParam("number") String number) {
    watching.stop(new IssueNumber(number), me.now());
    return new Watched(false);
  }
}
