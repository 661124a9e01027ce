package bihuan.rounds.web;

import bihuan.Refusal;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.rounds.Answering;
import bihuan.rounds.Assignments;
import bihuan.rounds.Task;
import bihuan.rounds.TaskRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own tasks over REST; nobody else's are known here. */
@Needs(Right.GO_ON_ROUNDS)
@Path("tasks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "tasks", description = "What the caller is asked to try")
@APIResponse(responseCode = "404", description = "Unknown, or somebody else's")
public class TasksResource {

  static final String ICS = "text/calendar;charset=UTF-8";

  private static final int DAYS_BACK = 60;

  @Inject Assignments assignments;
  @Inject Answering answering;
  @Inject TaskCalendar calendar;
  @Inject Me me;

  public record DeclinedTask(String reason) {}

  @GET
  @Operation(summary = "What the caller is asked for and has taken on, the most pressing first")
  @APIResponse(responseCode = "200", description = "Up to a hundred tasks")
  public List<TaskRow> mine() {
    return assignments.tasksOf(me.getActor().name());
  }

  @GET
  @Path("board")
  @Operation(summary = "What others have put up and the caller may take over")
  @APIResponse(responseCode = "200", description = "Up to a hundred tasks")
  public List<TaskRow> board() {
    return answering.board(me.now());
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "One task",
      description = "With its script and the version of the promise it is measured against.")
  @APIResponse(responseCode = "200", description = "The task")
  public Task one(@PathParam("id") long id) {
    return assignments.task(id, me.getActor().name());
  }

  @PUT
  @Path("{id}/acceptance")
  @Operation(summary = "Say yes")
  @APIResponse(responseCode = "409", description = "It waits for no answer, or its time is over")
  @APIResponse(responseCode = "200", description = "The task as it stands now")
  public Task accept(@PathParam("id") long id) {
    answering.accept(id, me.now());
    return one(id);
  }

  @PUT
  @Path("{id}/refusal")
  @Operation(summary = "Say no, with a reason of at most 400 characters")
  @APIResponse(responseCode = "409", description = "It is through already")
  @APIResponse(responseCode = "422", description = "No reason, or a long one, at `reason`")
  @APIResponse(responseCode = "200", description = "The task as it stands now")
  public Task decline(@PathParam("id") long id, DeclinedTask told) {
    answering.decline(id, told == null ? null : told.reason(), me.now());
    return one(id);
  }

  @PUT
  @Path("{id}/offer")
  @Operation(summary = "Put it up for somebody else; it stays the caller's until it is taken")
  @APIResponse(responseCode = "409", description = "It was not accepted")
  @APIResponse(responseCode = "200", description = "The task as it stands now")
  public Task putUp(@PathParam("id") long id) {
    answering.putUp(id, me.now());
    return one(id);
  }

  @DELETE
  @Path("{id}/offer")
  @Operation(summary = "Keep what was put up")
  @APIResponse(responseCode = "409", description = "It is not up")
  @APIResponse(responseCode = "200", description = "The task as it stands now")
  public Task keep(@PathParam("id") long id) {
    answering.keep(id, me.now());
    return one(id);
  }

  @PUT
  @Path("{id}/completion")
  @Operation(
      summary = "Say that one took part in a symposium; said twice it is done once",
      description = "Every other task is done when its journey is reported.")
  @APIResponse(responseCode = "409", description = "It was not accepted, or is no symposium")
  @APIResponse(responseCode = "200", description = "The task as it stands now")
  public Task attend(@PathParam("id") long id) {
    answering.attend(id, me.now());
    return one(id);
  }

  @PUT
  @Path("{id}/takeover")
  @Operation(summary = "Take over what somebody put up; answers with the caller's new task")
  @APIResponse(responseCode = "200", description = "The caller's new task")
  @APIResponse(responseCode = "409", description = "Its time is over")
  public Task takeOver(@PathParam("id") long id) {
    return one(answering.takeOver(id, me.now()));
  }

  @GET
  @Path("calendar.ics")
  @Produces(ICS)
  @Operation(summary = "The accepted tasks as a calendar file, those given up crossed out")
  @APIResponse(responseCode = "200", description = "The calendar")
  public Response calendar() {
    return file(inCalendar());
  }

  @GET
  @Path("{id}/calendar.ics")
  @Produces(ICS)
  @Operation(summary = "One task as a calendar file")
  @APIResponse(responseCode = "200", description = "The calendar")
  public Response calendar(@PathParam("id") long id) {
    var found =
        Stream.concat(inCalendar().stream(), assignments.tasksOf(me.getActor().name()).stream())
            .filter(it -> it.key() == id)
            .limit(1)
            .toList();
    if (found.isEmpty()) {
      throw Refusal.unknown("rounds.unknownTask");
    }
    return file(found);
  }

  private List<TaskRow> inCalendar() {
    var since = me.now().day().minusDays(DAYS_BACK);
    return assignments.calendarOf(me.getActor().name(), since);
  }

  private Response file(List<TaskRow> tasks) {
    return Response.ok(calendar.of(tasks))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bihuan-tasks.ics\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }
}
