package bihuan.figures.web;

import bihuan.Page;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.figures.Figure;
import bihuan.figures.FigureLine;
import bihuan.figures.FigureQuestion;
import bihuan.figures.Figures;
import bihuan.figures.Figures.Side;
import bihuan.lists.IssueRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How well the loop does, over REST: as the pages tell it, to the same readers. */
@Needs(Right.OPEN_FIGURES)
@Path("figures")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "figures",
    description =
        "How well the loop does, by month, unit and district. Percentages have one decimal; below"
            + " the fewest cases of a figure they are null. An issue counts once it is decided.")
@APIResponse(responseCode = "403", description = "Not among those who read it")
@APIResponse(responseCode = "422", description = "No month, or more than 36 of them, at `field`")
public class FiguresResource {

  private static final String FROM = "The first month, such as 2026-01; the last one if left out";
  private static final String UNTIL = "The last month; the one that runs if left out";
  private static final String UNIT = "Only issues with this unit";
  private static final String DISTRICT = "Only issues in this district";

  @Inject Figures figures;
  @Inject FigureSheet sheet;
  @Inject FigureFilter filter;
  @Inject Clock clock;
  @Inject Me me;

  @GET
  @Operation(
      summary = "Every figure of some months",
      description = "Each beside as many months right before; `difference` is in points.")
  @APIResponse(responseCode = "200", description = "In the order of the page")
  public List<FigureLine> lines(
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = UNTIL) @QueryParam("until") String until,
      @Parameter(description = UNIT, example = "D05") @QueryParam("unit") String unit,
      @Parameter(description = DISTRICT) @QueryParam("district") District district) {
    return figures.lines(question(from, until, unit, district), me.now());
  }

  @GET
  @Path("told")
  @Needs(Right.READ_TOLD_FIGURES)
  @Operation(
      summary = "The rates as they are told outside the office",
      description =
          "Of the whole city and all months that are over; null where fewer than five would be"
              + " told apart.")
  @APIResponse(responseCode = "200", description = "All of them")
  public List<Figures.ToldLine> told() {
    return figures.told(me.now());
  }

  @GET
  @Path("sheet")
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  @Operation(summary = "Every figure as Excel, in the reader's language")
  @APIResponse(responseCode = "200", description = "One sheet")
  public Response sheet(
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = UNTIL) @QueryParam("until") String until,
      @Parameter(description = UNIT) @QueryParam("unit") String unit,
      @Parameter(description = DISTRICT) @QueryParam("district") District district)
      throws IOException {
    filter.setFrom(from);
    filter.setUntil(until);
    filter.setUnit(unit);
    filter.setDistrict(district);
    var lines = figures.lines(question(from, until, unit, district), me.now());
    return Response.ok(sheet.of(lines, filter.getAsked()))
        .header("Content-Disposition", "attachment; filename=\"figures.xlsx\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  @GET
  @Path("{figure}/months")
  @Operation(summary = "One figure month by month", description = "Each beside the one before.")
  @APIResponse(responseCode = "404", description = "There is no such figure")
  @APIResponse(responseCode = "200", description = "In order")
  public List<Figures.MonthLine> months(
      @Parameter(example = "SOLVED") @PathParam("figure") Figure figure,
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = UNTIL) @QueryParam("until") String until,
      @Parameter(description = UNIT) @QueryParam("unit") String unit,
      @Parameter(description = DISTRICT) @QueryParam("district") District district) {
    return figures.months(figure, question(from, until, unit, district), me.now());
  }

  @GET
  @Path("{figure}/units")
  @Operation(
      summary = "One figure by unit",
      description =
          "The city's own by how they do; courts, procuratorates, bodies under central management"
              + " and utilities behind them, not `ranked`.")
  @APIResponse(responseCode = "404", description = "There is no such figure")
  @APIResponse(responseCode = "200", description = "Of those that have a case")
  public List<Figures.UnitLine> units(
      @Parameter(example = "SOLVED") @PathParam("figure") Figure figure,
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = UNTIL) @QueryParam("until") String until,
      @Parameter(description = DISTRICT) @QueryParam("district") District district) {
    return figures.units(figure, question(from, until, null, district), me.now());
  }

  @GET
  @Path("{figure}/issues")
  @Operation(summary = "The issues behind a figure, 20 at a time", description = "By number.")
  @APIResponse(responseCode = "404", description = "There is no such figure")
  @APIResponse(responseCode = "200", description = "A page of issues")
  @APIResponse(responseCode = "422", description = "There is no such page, at `after`")
  public Page<IssueRow> issues(
      @Parameter(example = "SOLVED") @PathParam("figure") Figure figure,
      @Parameter(description = "Those that count, the rest, both, or those left out")
          @QueryParam("side")
          @DefaultValue("WHOLE")
          Side side,
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = UNTIL) @QueryParam("until") String until,
      @Parameter(description = UNIT) @QueryParam("unit") String unit,
      @Parameter(description = DISTRICT) @QueryParam("district") District district,
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after) {
    return figures.behind(figure, side, question(from, until, unit, district), after, me.now());
  }

  private FigureQuestion question(String from, String until, String unit, District district) {
    var now = YearMonth.from(City.day(clock.instant()));
    return new FigureQuestion(FigureFilter.months(from, until, now), unit, district);
  }
}
