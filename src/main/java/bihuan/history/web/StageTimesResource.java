package bihuan.history.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.city.City;
import bihuan.history.StageTime;
import bihuan.history.StageTimes;
import bihuan.loop.Stage;
import bihuan.promises.Months;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long issues stand at each stage, over REST. */
@Needs(Right.READ_STAGE_TIMES)
@Path("stage-times")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "stage-times",
    description =
        "Working days at each stage: median and 90 %, null below five. Outside the office nothing"
            + " of fewer, of months that are over, from the assignment on; a unit reads its own.")
@APIResponse(responseCode = "403", description = "Not among those who read it")
@APIResponse(responseCode = "422", description = "No month, or more than 36 of them, at `field`")
public class StageTimesResource {

  private static final String FROM = "The first month, such as 2026-01; twelve if left out";
  private static final String UNTIL = "The last month; the one that runs if left out";

  @Inject StageTimes times;
  @Inject Clock clock;
  @Inject Me me;

  @GET
  @Operation(summary = "Every stage that was gone through in some months")
  @APIResponse(responseCode = "200", description = "In the order of the loop")
  public List<StageTime> stages(
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = UNTIL) @QueryParam("until") String until,
      @Parameter(description = "The whole city if left out", example = "D05") @QueryParam("unit")
          String unit) {
    return times.of(unit, months(from, until), me.now());
  }

  @GET
  @Path("{stage}/units")
  @Needs(Right.COMPARE_STAGE_TIMES)
  @Operation(
      summary = "One stage by unit, the quickest first",
      description =
          "Without courts, procuratorates, bodies under central management and utilities.")
  @APIResponse(responseCode = "200", description = "Of those that went through")
  @APIResponse(responseCode = "404", description = "There is no such stage")
  public List<StageTimes.UnitTime> units(
      @Parameter(example = "HANDLING") @PathParam("stage") Stage stage,
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = UNTIL) @QueryParam("until") String until) {
    return times.units(stage, months(from, until), me.now());
  }

  private Months months(String from, String until) {
    return Months.of(from, until, YearMonth.from(City.day(clock.instant())));
  }
}
