package bihuan.ways.web;

import bihuan.Open;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.rounds.CalendarFeeds;
import bihuan.web.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calendars that ask again and again for what somebody has to do. */
@Needs(Right.SUBSCRIBE_CALENDAR)
@Path("calendars")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "tasks", description = "What the caller is asked to try")
public class CalendarsResource {

  private static final String ICS = "text/calendar;charset=UTF-8";

  @Inject CalendarFeeds feeds;
  @Inject DutyReading reading;
  @Inject PublicAddress address;
  @Inject Clock clock;
  @Inject Me me;

  /**
   * @param address for a calendar to subscribe to; whoever has it reads it
   */
  public record CalendarAddress(String address) {}

  @POST
  @Operation(
      summary = "A new address for the caller's calendar, shown this once",
      description = "The address of before leads nowhere from then on.")
  @APIResponse(responseCode = "201", description = "The address, in `Location` too")
  public Response open() {
    var path = "/api/calendars/" + feeds.open(me.now());
    return Response.created(URI.create(path.substring("/api/".length())))
        .entity(new CalendarAddress(address.of(path)))
        .build();
  }

  @DELETE
  @Operation(summary = "The address leads nowhere from now on")
  public void close() {
    feeds.close(me.now());
  }

  @GET
  @Open
  @Path("{feed}")
  @Produces(ICS)
  @Operation(
      summary = "Tasks and duties as a calendar",
      description =
          "Of tasks days and a link, no service and no place; of duties the number, for a unit the"
              + " reviewed title. What was withdrawn or is not theirs any more is crossed out.")
  @APIResponse(responseCode = "200", description = "The calendar")
  @APIResponse(responseCode = "404", description = "Nobody's, or closed")
  public Response read(@PathParam("feed") String token) {
    return Response.ok(reading.of(token, clock.instant().truncatedTo(ChronoUnit.MICROS)))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }
}
