package bihuan.reruns.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.loop.Issues;
import bihuan.loop.Succession;
import bihuan.loop.web.Caller;
import bihuan.reruns.ReRunView;
import bihuan.reruns.ReRuns;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way of an issue gone again. */
@Needs(Right.ENTER)
@Path("issues/{number}/re-run")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class ReRunsResource {

  @Inject Issues issues;
  @Inject ReRuns reRuns;
  @Inject Succession succession;
  @Inject Caller caller;

  @GET
  @Operation(
      summary = "What was met before beside what was met after, step by step",
      description = "In figures for the office, in bands for oversight; nothing for all others")
  @APIResponse(responseCode = "204", description = "Nobody went again, or not for the caller")
  public ReRunView read(@PathParam("number") String number) {
    return reRuns.of(issues.seenBy(caller.now(), new IssueNumber(number))).orElse(null);
  }

  @PUT
  @Path("successor")
  @Operation(
      summary = "Whoever was drawn passes it on; somebody else is drawn, and nothing says why")
  public void passOn(@PathParam("number") String number) {
    succession.passOn(new IssueNumber(number), caller.now());
  }
}
