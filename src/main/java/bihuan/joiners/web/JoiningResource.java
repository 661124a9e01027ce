package bihuan.joiners.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.joiners.JoiningView;
import bihuan.joiners.Openings;
import bihuan.loop.Issues;
import bihuan.loop.web.Body;
import bihuan.loop.web.Caller;
import bihuan.series.IssueNumber;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who joined an issue, and whether others may. */
@Needs(Right.ENTER)
@Path("issues/{number}/joining")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class JoiningResource {

  @Inject Openings openings;
  @Inject Issues issues;
  @Inject Caller caller;

  public record OpenedWords(String title, String words) {}

  @GET
  @Operation(summary = "All for the office; for a unit a band, of months that are over")
  public JoiningView read(@PathParam("number") String number) {
    var by = caller.now();
    return openings.of(issues.seenBy(by, new IssueNumber(number)), by);
  }

  @PUT
  @Operation(summary = "JOINING_OPENED: others may join, and read these words")
  @APIResponse(responseCode = "409", description = "No unit has it, or it is over")
  @APIResponse(responseCode = "422", description = "A trace of whoever reported, at `words`")
  public JoiningView open(@PathParam("number") String number, OpenedWords told) {
    var it = Body.of(told);
    openings.open(new IssueNumber(number), it.title(), it.words(), caller.now());
    return read(number);
  }

  @DELETE
  @Operation(summary = "JOINING_CLOSED: nobody joins any more")
  public void close(@PathParam("number") String number) {
    openings.close(new IssueNumber(number), caller.now());
  }
}
