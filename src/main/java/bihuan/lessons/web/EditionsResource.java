package bihuan.lessons.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.lessons.PromiseChangeRow;
import bihuan.lessons.PromiseChanges;
import bihuan.loop.Issues;
import bihuan.loop.web.Body;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The editions of the catalogue that an improvement became. */
@Needs(Right.ENTER)
@Path("issues/{number}/editions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "lessons", description = "What an improvement changes for other units")
public class EditionsResource {

  @Inject Issues issues;
  @Inject PromiseChanges changes;
  @Inject Me me;

  /**
   * @param process its code
   * @param edition published since the unit had the issue, and not the first
   */
  public record EditionNamed(String process, Integer edition) {}

  @GET
  @Operation(summary = "The editions that the improvement became, for whoever sees the issue")
  public List<PromiseChangeRow> read(@PathParam("number") String number) {
    return changes.of(issues.seenBy(me.now(), new IssueNumber(number)));
  }

  @POST
  @Operation(summary = "Names one: by a case handler of the unit that leads or a coordinator")
  @APIResponse(responseCode = "201", description = "The editions with the new one")
  public Response name(@PathParam("number") String number, EditionNamed told) {
    var said = Body.of(told);
    changes.name(new IssueNumber(number), said.process(), said.edition(), me.now());
    return Response.created(URI.create("issues/" + number + "/editions"))
        .entity(read(number))
        .build();
  }
}
