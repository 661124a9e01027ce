package bihuan.history.web;

import bihuan.Open;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.loop.Issues;
import bihuan.loop.web.Caller;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the days came about on which an issue is due. */
@Needs(Right.ENTER)
@Path("issues/{number}/clocks")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class ClocksResource {

  @Inject Issues issues;
  @Inject ExplainedClocks clocks;
  @Inject Caller caller;

  @GET
  @Open
  @Operation(
      summary = "The clock that runs, and that of the rectification, with every day on the way",
      description =
          "Empty where none runs and no unit had it. An anonymous reporter shows X-Bihuan-Code.")
  public List<ClockView> read(@PathParam("number") String number) {
    var by = caller.now();
    return clocks.of(issues.seenBy(by, new IssueNumber(number)), by);
  }
}
