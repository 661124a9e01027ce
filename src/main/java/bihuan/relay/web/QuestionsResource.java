package bihuan.relay.web;

import bihuan.Open;
import bihuan.Refusal;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.loop.Issues;
import bihuan.loop.web.Body;
import bihuan.loop.web.Caller;
import bihuan.relay.QuestionRow;
import bihuan.relay.Relay;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Questions to the reporter; each operation answers with those the caller may read, oldest first.
 */
@Needs(Right.ENTER)
@Path("issues/{number}/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class QuestionsResource {

  @Inject Issues issues;
  @Inject Relay relay;
  @Inject Caller caller;

  public record AskedQuestion(String question) {}

  public record Forwarded(String question) {}

  public record Declined(String reason) {}

  public record Answered(String answer) {}

  public record Passed(String passedOn) {}

  @GET
  @Open
  @Operation(summary = "The questions to the reporter that the caller may read, oldest first")
  public List<QuestionRow> read(@PathParam("number") String number) {
    return relay.about(issues.seenBy(caller.now(), new IssueNumber(number)));
  }

  @GET
  @Open
  @Path("{id}")
  @Operation(summary = "One of them")
  public QuestionRow one(@PathParam("number") String number, @PathParam("id") String id) {
    return read(number).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("relay.unknownQuestion"));
  }

  @POST
  @Operation(
      summary = "A question to the reporter by way of the house",
      description = "The office's own reaches them at once, a unit's once the office passes it on")
  @APIResponse(
      responseCode = "201",
      description = "All of them with the new one; its address in `Location`",
      content = @Content(schema = @Schema(implementation = QuestionRow[].class)))
  public Response ask(@PathParam("number") String number, AskedQuestion told) {
    var id = relay.ask(new IssueNumber(number), Body.of(told).question(), caller.now());
    return Response.created(URI.create("issues/" + number + "/questions/" + id))
        .entity(read(number))
        .build();
  }

  @PUT
  @Path("{id}/forwarding")
  @Operation(
      summary = "A unit's question, on to the reporter",
      description = "By a coordinator, in the unit's words or in others; only then it reaches them")
  public List<QuestionRow> forward(
      @PathParam("number") String number, @PathParam("id") String id, Forwarded told) {
    relay.forward(new IssueNumber(number), id, Body.of(told).question(), caller.now());
    return read(number);
  }

  @PUT
  @Path("{id}/declining")
  @Operation(summary = "A unit's question does not reach the reporter; the unit reads why")
  public List<QuestionRow> decline(
      @PathParam("number") String number, @PathParam("id") String id, Declined told) {
    relay.decline(new IssueNumber(number), id, Body.of(told).reason(), caller.now());
    return read(number);
  }

  @PUT
  @Open
  @Path("{id}/answer")
  @Operation(summary = "The reporter's answer, read by the office")
  public List<QuestionRow> answer(
      @PathParam("number") String number, @PathParam("id") String id, Answered told) {
    relay.answer(new IssueNumber(number), id, Body.of(told).answer(), caller.now());
    return read(number);
  }

  @PUT
  @Path("{id}/passing")
  @Operation(summary = "What of the answer the unit may read")
  public List<QuestionRow> passOn(
      @PathParam("number") String number, @PathParam("id") String id, Passed told) {
    relay.passOn(new IssueNumber(number), id, Body.of(told).passedOn(), caller.now());
    return read(number);
  }
}
