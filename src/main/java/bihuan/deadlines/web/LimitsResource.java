package bihuan.deadlines.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.calendar.web.Typed;
import bihuan.city.City;
import bihuan.deadlines.LimitChange;
import bihuan.deadlines.LimitRow;
import bihuan.deadlines.LimitScope.Reach;
import bihuan.deadlines.LimitSetting;
import bihuan.deadlines.LimitUnit;
import bihuan.deadlines.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The limits that are counted by the calendar, for other systems. */
@Needs(Right.ENTER)
@Path("calendar/limits")
@Tag(name = "calendar", description = "Working days and the limits counted in them")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LimitsResource {

  @Inject Limits limits;
  @Inject LimitSetting setting;
  @Inject Me me;

  @GET
  @Operation(summary = "All limits as they hold on a day")
  public List<LimitRow> all(
      @Parameter(description = "today where left out") @QueryParam("on") String on) {
    return limits.allOn(on == null ? City.day(me.now().at()) : Typed.date(on, "on"));
  }

  @GET
  @Path("{code}")
  @Operation(
      summary = "What a limit was, is and will be",
      description = "Earliest first; of two that hold from the same day the later one counts.")
  public List<LimitRow> history(@PathParam("code") String code) {
    return limits.history(Limits.named(code));
  }

  @Needs(Right.ADJUST_CALENDAR)
  @PUT
  @Path("{code}")
  @Operation(
      summary = "Set a limit from a day on, for everything or for a class, a measure or a unit",
      description =
          "From today at the earliest, by the head of the office or the system administrator, with"
              + " a reason and the paper that sets it. What was assigned before keeps its own.")
  public void change(@PathParam("code") String code, NewLimit told) {
    setting.change(
        new LimitChange(
            Limits.named(code),
            told.reach(),
            told.of(),
            told.amount(),
            told.unit(),
            told.basis(),
            Typed.date(told.from(), "from"),
            told.reason()),
        me.now());
  }

  /**
   * What a limit is set to.
   *
   * @param reach what it holds for; everything where left out
   * @param of the class, the number of the measure or the code of the unit
   * @param amount 1 to 366 of the unit; 0 gives up a rule for a class, a measure or a unit
   * @param unit the standard's where left out; hours only where the limit may be counted in them
   * @param basis the paper that sets it
   * @param from the first day on which it holds, as in 2026-09-01
   * @param reason why; goes on record
   */
  public record NewLimit(
      Reach reach,
      String of,
      int amount,
      LimitUnit unit,
      String basis,
      String from,
      String reason) {}
}
