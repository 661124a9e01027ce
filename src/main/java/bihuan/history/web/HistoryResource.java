package bihuan.history.web;

import bihuan.Open;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.history.History;
import bihuan.history.PassageRow;
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

/** What happened to an issue, as far as the caller may read it. */
@Needs(Right.ENTER)
@Path("issues/{number}/history")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class HistoryResource {

  @Inject Issues issues;
  @Inject History history;
  @Inject Caller caller;

  @GET
  @Open
  @Operation(
      summary =
          "What happened to an issue, oldest first; an anonymous reporter shows X-Bihuan-Code",
      description = "Empty for whoever verifies it blind, without having read the reply")
  public List<PassageRow> read(@PathParam("number") String number) {
    return history.of(issues.seenBy(caller.now(), new IssueNumber(number)));
  }
}
