package bihuan.lessons.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.lessons.LessonRow;
import bihuan.lessons.Lessons;
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

/** The lessons that come of an issue. */
@Needs(Right.ENTER)
@Path("issues/{number}/lessons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "lessons", description = "What an improvement changes for other units")
public class IssueLessonsResource {

  @Inject Issues issues;
  @Inject Lessons lessons;
  @Inject Me me;

  /**
   * @param title as the units read it
   * @param lesson what was the trouble, what helped, what to look at; nobody who spoke is told
   * @param units codes of the other units that it may hold for
   */
  public record LessonGiven(String title, String lesson, List<String> units) {}

  @GET
  @Operation(summary = "With what each unit answered; for the office and supervision")
  public List<LessonRow> read(@PathParam("number") String number) {
    return lessons.about(issues.seenBy(me.now(), new IssueNumber(number)), me.now());
  }

  @POST
  @Operation(
      summary = "A lesson for other units, once the improvement of a common trouble is there")
  @APIResponse(responseCode = "201", description = "The lessons with the new one")
  @APIResponse(responseCode = "422", description = "The words tell who reported, or no such unit")
  public Response give(@PathParam("number") String number, LessonGiven told) {
    var said = Body.of(told);
    lessons.give(new IssueNumber(number), said.title(), said.lesson(), said.units(), me.now());
    return Response.created(URI.create("issues/" + number + "/lessons"))
        .entity(read(number))
        .build();
  }
}
