package bihuan.instructions.web;

import bihuan.Page;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.instructions.JointMeetings;
import bihuan.instructions.MeetingRow;
import bihuan.instructions.MeetingView;
import bihuan.loop.web.Body;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Joint meetings about hard cases. */
@Needs(Right.READ_MANDATES)
@Path("meetings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "mandates", description = "What leaders ask for and joint meetings decide")
public class MeetingsResource {

  @Inject JointMeetings meetings;
  @Inject Me me;

  /**
   * @param issues numbers of those on the agenda, at most 40
   * @param units codes of those invited, at most 40
   */
  public record MeetingCalled(
      String title, LocalDate held, String place, List<String> issues, List<String> units) {}

  public record MinutesNoted(String minutes) {}

  public record DecisionNoted(String unit, String words, LocalDate due) {}

  @GET
  @Operation(summary = "Joint meetings, the latest first; to a unit those that it is invited to")
  public Page<MeetingRow> list(@QueryParam("after") String after) {
    return meetings.all(after, me.now());
  }

  @POST
  @Needs(Right.CALL_MEETINGS)
  @Operation(summary = "Calls a joint meeting about some issues")
  @APIResponse(responseCode = "201", description = "The meeting; its address in `Location`")
  public Response call(MeetingCalled told) {
    var said = Body.of(told);
    var id =
        meetings.call(
            said.title(),
            said.held(),
            said.place(),
            numbers(said.issues()),
            said.units(),
            me.now());
    return Response.created(URI.create("meetings/" + id)).entity(read(id)).build();
  }

  @GET
  @Path("{meeting}")
  @Operation(summary = "A joint meeting, as the caller may see it")
  public MeetingView read(@PathParam("meeting") String meeting) {
    return meetings.seenBy(me.now(), meeting);
  }

  @PUT
  @Path("{meeting}/minutes")
  @Needs(Right.CALL_MEETINGS)
  @Operation(summary = "What the minutes will say, at most 4,000 characters")
  public MeetingView note(@PathParam("meeting") String meeting, MinutesNoted told) {
    meetings.note(meeting, Body.of(told).minutes(), me.now());
    return read(meeting);
  }

  @POST
  @Path("{meeting}/decisions")
  @Needs(Right.CALL_MEETINGS)
  @Operation(summary = "A decision, before the minutes are issued: which unit, what, by when")
  @APIResponse(responseCode = "201", description = "The meeting with it")
  public Response decide(@PathParam("meeting") String meeting, DecisionNoted told) {
    var said = Body.of(told);
    meetings.decide(meeting, said.unit(), said.words(), said.due(), me.now());
    return Response.created(URI.create("meetings/" + meeting)).entity(read(meeting)).build();
  }

  @PUT
  @Path("{meeting}/issue")
  @Needs(Right.CALL_MEETINGS)
  @Operation(summary = "The head issues the minutes under their number; decisions go to the units")
  public MeetingView issue(@PathParam("meeting") String meeting) {
    meetings.issue(meeting, me.now());
    return read(meeting);
  }

  static List<IssueNumber> numbers(List<String> issues) {
    return issues == null ? List.of() : issues.stream().map(IssueNumber::new).toList();
  }
}
