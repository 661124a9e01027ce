package bihuan.colleagues.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.colleagues.RemarkRow;
import bihuan.colleagues.Remarks;
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

/** Notes of the office on an issue, for those who act for it there. */
@Needs(Right.ENTER)
@Path("issues/{number}/remarks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class RemarksResource {

  @Inject Issues issues;
  @Inject Remarks remarks;
  @Inject Me me;

  /**
   * @param mentioned accounts of the office that are told of it, may be left out
   */
  public record Remarked(String words, List<String> mentioned) {}

  @GET
  @Operation(
      summary = "The office's own notes, the newest first",
      description = "Empty for whoever does not act for the office on this issue")
  public List<RemarkRow> read(@PathParam("number") String number) {
    return remarks.about(issues.seenBy(me.now(), new IssueNumber(number)), me.getActor());
  }

  @POST
  @Operation(
      summary = "A note for the office alone",
      description = "Whoever is named in `mentioned`, or in the words after an @, is told of it")
  @APIResponse(responseCode = "201", description = "The notes with the new one")
  @APIResponse(responseCode = "403", description = "Not of the office on this issue")
  public Response make(@PathParam("number") String number, Remarked told) {
    var said = Body.of(told);
    remarks.make(new IssueNumber(number), said.words(), said.mentioned(), me.now());
    return Response.created(URI.create("issues/" + number + "/remarks"))
        .entity(read(number))
        .build();
  }
}
