package bihuan.supervision.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.web.Body;
import bihuan.loop.web.Caller;
import bihuan.loop.web.IssuesResource.Said;
import bihuan.series.IssueNumber;
import bihuan.supervision.Supervision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Flags beside the stage; each operation answers with the issue as it stands then. */
@Needs(Right.ENTER)
@Path("issues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class SupervisionResource {

  @Inject Issues issues;
  @Inject Supervision supervision;
  @Inject Caller caller;

  @POST
  @Path("{number}/reminders")
  @Operation(summary = "Reminds the unit")
  public IssueView remind(@PathParam("number") String number, Said told) {
    supervision.remind(new IssueNumber(number), Body.of(told).words(), caller.now());
    return issues.seenBy(caller.now(), new IssueNumber(number));
  }

  @PUT
  @Path("{number}/supervision")
  @Operation(summary = "Puts it under supervision")
  public IssueView supervise(@PathParam("number") String number, Said told) {
    supervision.supervise(new IssueNumber(number), Body.of(told).words(), caller.now());
    return issues.seenBy(caller.now(), new IssueNumber(number));
  }

  @PUT
  @Path("{number}/major")
  @Operation(summary = "Marks a major problem, to be reported to the city's leaders")
  public IssueView markMajor(@PathParam("number") String number, Said told) {
    supervision.markMajor(new IssueNumber(number), Body.of(told).words(), caller.now());
    return issues.seenBy(caller.now(), new IssueNumber(number));
  }
}
