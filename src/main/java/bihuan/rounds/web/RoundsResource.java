package bihuan.rounds.web;

import bihuan.Page;
import bihuan.Refusal;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.rounds.AssignmentRow;
import bihuan.rounds.Assignments;
import bihuan.rounds.PlanRequest;
import bihuan.rounds.Planning;
import bihuan.rounds.RoundRow;
import bihuan.rounds.RoundState;
import bihuan.rounds.RoundTerms;
import bihuan.rounds.RoundView;
import bihuan.rounds.Rounds;
import bihuan.rounds.TravellerChoice;
import bihuan.rounds.VisitForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rounds over REST, for the coordination office alone: they tell who comes where. */
@Needs(Right.PLAN_ROUNDS)
@Path("rounds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "rounds", description = "Who goes where; the office's alone")
@APIResponse(responseCode = "403", description = "Not of the coordination office")
@APIResponse(responseCode = "404", description = "There is no such round or task")
public class RoundsResource {

  @Inject Rounds rounds;
  @Inject Assignments assignments;
  @Inject Planning planning;
  @Inject Me me;

  /**
   * @param version the one the terms were read in
   */
  public record Change(int version, RoundTerms terms) {}

  public record Placing(String process, District district, Channel channel, String account) {}

  public record Traveller(String account) {}

  public record Shape(VisitForm form) {}

  @GET
  @Operation(summary = "Rounds, the newest first, 20 at a time")
  @APIResponse(responseCode = "200", description = "A page of rounds")
  @APIResponse(responseCode = "422", description = "There is no such page, at `after`")
  public Page<RoundRow> list(
      @Parameter(description = "Only those that stand there") @QueryParam("state") RoundState state,
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after) {
    return rounds.list(state, after, me.getActor());
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One round with its progress and what it covers")
  @APIResponse(responseCode = "200", description = "The round")
  public RoundView one(@PathParam("id") long id) {
    return rounds.get(id, me.getActor());
  }

  @GET
  @Path("{id}/tasks")
  @Operation(summary = "Who goes where, at most 1,000; those who go together have the same visit")
  @APIResponse(responseCode = "200", description = "The tasks, of whatever state")
  public List<AssignmentRow> tasks(@PathParam("id") long id) {
    return assignments.ofRound(id, me.getActor());
  }

  @POST
  @Operation(summary = "Lay down a round")
  @APIResponse(responseCode = "201", description = "The round; its address in `Location`")
  @APIResponse(responseCode = "422", description = "Something is missing or wrong, at `field`")
  public Response draft(RoundTerms terms) {
    var id = planning.draft(given(terms), me.now());
    return Response.created(URI.create("rounds/" + id)).entity(one(id)).build();
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Change a draft; what was proposed on it is dropped")
  @APIResponse(responseCode = "409", description = "No draft any more, or changed by somebody else")
  @APIResponse(responseCode = "200", description = "The round as it stands now")
  @APIResponse(responseCode = "422", description = "Something is missing or wrong, at `field`")
  public RoundView change(@PathParam("id") long id, Change change) {
    planning.change(id, given(change).version(), given(change.terms()), me.now());
    return one(id);
  }

  @POST
  @Path("{id}/proposal")
  @Operation(
      summary = "Let the planner propose who goes where",
      description =
          "Takes the place of what was proposed and not yet sent out. The same seed over the same"
              + " facts gives the same proposal.")
  @APIResponse(responseCode = "422", description = "A wish out of its range, at `field`")
  @APIResponse(responseCode = "200", description = "What the planner could do, and what not")
  public Planning.Proposed propose(@PathParam("id") long id, PlanRequest wish) {
    return planning.propose(id, given(wish), me.now());
  }

  @POST
  @Path("{id}/tasks")
  @Operation(summary = "Add a task by hand")
  @APIResponse(responseCode = "422", description = "The person cannot be sent there, at `account`")
  @APIResponse(
      responseCode = "201",
      description = "The round's tasks with the new one; its address in `Location`")
  public Response place(@PathParam("id") long id, Placing placing) {
    var it = given(placing);
    var task =
        planning.place(id, it.process(), it.district(), it.channel(), it.account(), me.now());
    return Response.created(URI.create("rounds/tasks/" + task)).entity(tasks(id)).build();
  }

  @GET
  @Path("tasks/{task}")
  @Operation(summary = "One task of a round")
  @APIResponse(responseCode = "200", description = "The task")
  public AssignmentRow task(@PathParam("task") long task) {
    return assignments.row(task, me.getActor());
  }

  @GET
  @Path("tasks/{task}/choices")
  @Operation(summary = "Who could take a task, least busy first, and why others cannot")
  @APIResponse(responseCode = "200", description = "Everybody who can be sent in that time")
  public List<TravellerChoice> choices(@PathParam("task") long task) {
    return planning.choices(task, me.now());
  }

  @PUT
  @Path("tasks/{task}/traveller")
  @Operation(summary = "Send somebody else")
  @APIResponse(responseCode = "422", description = "The person cannot be sent there, at `account`")
  @APIResponse(responseCode = "204", description = "They are asked, or will be with the round")
  @APIResponse(responseCode = "409", description = "The round is over")
  public void move(@PathParam("task") long task, Traveller traveller) {
    planning.move(task, given(traveller).account(), me.now());
  }

  @PUT
  @Path("tasks/{task}/form")
  @Operation(summary = "Go in another of the round's forms")
  @APIResponse(responseCode = "204", description = "All who go together go that way")
  @APIResponse(responseCode = "422", description = "No form of the round, at `form`")
  public void goBy(@PathParam("task") long task, Shape shape) {
    planning.goBy(task, given(shape).form(), me.now());
  }

  @DELETE
  @Path("tasks/{task}")
  @Operation(summary = "Nobody goes; whoever was asked is told")
  @APIResponse(responseCode = "204", description = "Nobody goes")
  @APIResponse(responseCode = "409", description = "It is through already")
  public void drop(@PathParam("task") long task) {
    planning.drop(task, me.now());
  }

  @PUT
  @Path("{id}/announcement")
  @Operation(summary = "Ask everybody proposed")
  @APIResponse(responseCode = "409", description = "Nobody to ask, or its time is over")
  @APIResponse(responseCode = "200", description = "The round as it stands now")
  public RoundView announce(@PathParam("id") long id) {
    planning.announce(id, me.now());
    return one(id);
  }

  @PUT
  @Path("{id}/closing")
  @Operation(summary = "Close it; whoever accepted may still report")
  @APIResponse(responseCode = "200", description = "The round as it stands now")
  @APIResponse(responseCode = "409", description = "It was not announced")
  public RoundView close(@PathParam("id") long id) {
    planning.close(id, me.now());
    return one(id);
  }

  @PUT
  @Path("{id}/cancellation")
  @Operation(summary = "Cancel it and withdraw its tasks")
  @APIResponse(responseCode = "200", description = "The round as it stands now")
  @APIResponse(responseCode = "409", description = "It is over")
  public RoundView cancel(@PathParam("id") long id) {
    planning.cancel(id, me.now());
    return one(id);
  }

  private static <T> T given(T body) {
    if (body == null) {
      throw Refusal.invalid("rounds.noBody");
    }
    return body;
  }
}
