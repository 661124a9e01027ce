package bihuan.promises.web;

import bihuan.Page;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.promises.CountedJourneyRow;
import bihuan.promises.CoverageSurvey;
import bihuan.promises.CoverageView;
import bihuan.promises.Months;
import bihuan.promises.PromiseLedger;
import bihuan.promises.PromiseLedgerView;
import bihuan.promises.PromiseQuestion;
import bihuan.promises.PromiseStepLine;
import bihuan.promises.PromiseView;
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

/** What journeys add up to, over REST: as the pages tell it, to the same readers. */
@Needs(Right.READ_PROMISES)
@Path("promises")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "promises",
    description =
        "Promised beside experienced, without persons. Days are counted as the promise counts them,"
            + " hours are hours of work. Quartiles are exact to a tenth of a day up to 10 days and"
            + " to half a day up to 60. Below five journeys every figure is null. Outside the"
            + " coordination office journeys are told with the month they were reported in, once it"
            + " is over and never fewer than five together: days by halves, shares in ten, no"
            + " places.")
@APIResponse(responseCode = "403", description = "Not among those who read it")
@APIResponse(responseCode = "422", description = "No month, or more than 36 of them, at `field`")
public class PromisesResource {

  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String FROM =
      "The first month, such as 2026-01; eleven before the last one if left out";
  private static final String UNTIL = "The last month; the one that runs if left out";
  private static final String CHANNEL = "Only journeys by this channel; for the office";
  private static final String DISTRICT = "Only journeys in this district; for the office";
  private static final String EDITION = "Of the promise; the newest with a journey if left out";

  @Inject PromiseLedger ledger;
  @Inject CoverageSurvey survey;
  @Inject PromiseSheets sheets;
  @Inject Clock clock;
  @Inject Me me;

  @GET
  @Operation(
      summary = "Every process as promised and as experienced",
      description = "One line for each edition of a promise with a journey; by code.")
  @APIResponse(responseCode = "200", description = "All of them together, and each")
  public PromiseLedgerView lines(
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = UNTIL) @QueryParam("until") String until,
      @Parameter(description = CHANNEL) @QueryParam("channel") Channel channel,
      @Parameter(description = DISTRICT) @QueryParam("district") District district,
      @Parameter(description = "Only where this unit has a part", example = "D05")
          @QueryParam("unit")
          String unit) {
    return ledger.lines(question(from, until, channel, district), unit, me.now());
  }

  @GET
  @Path("steps")
  @Operation(
      summary = "Every step somebody came to, as promised and as experienced",
      description = "A unit reads all steps of the services it has a part in, others' steps too.")
  @APIResponse(responseCode = "200", description = "By process, the newest edition first")
  public List<PromiseStepLine> steps(
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = UNTIL) @QueryParam("until") String until,
      @Parameter(description = CHANNEL) @QueryParam("channel") Channel channel,
      @Parameter(description = DISTRICT) @QueryParam("district") District district,
      @Parameter(description = "Only this unit's own steps", example = "D05") @QueryParam("unit")
          String unit) {
    return ledger.steps(question(from, until, channel, district), unit, me.now());
  }

  @GET
  @Path("sheet")
  @Produces(EXCEL)
  @Operation(summary = "Processes and their steps as Excel, in the reader's language")
  @APIResponse(responseCode = "200", description = "Two sheets")
  public Response sheet(
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = UNTIL) @QueryParam("until") String until,
      @Parameter(description = CHANNEL) @QueryParam("channel") Channel channel,
      @Parameter(description = DISTRICT) @QueryParam("district") District district,
      @QueryParam("unit") String unit)
      throws IOException {
    var question = question(from, until, channel, district);
    return file(
        "promises.xlsx",
        sheets.ledger(
            ledger.lines(question, unit, me.now()).lines(),
            ledger.steps(question, unit, me.now())));
  }

  @GET
  @Path("coverage")
  @Operation(
      summary = "What was touched of measures, processes, districts and channels",
      description =
          "The coordination office reads places and what is planned, too; for others tasks are 0,"
              + " and nothing below five is told.")
  @APIResponse(responseCode = "200", description = "Of the services offered today")
  public CoverageView coverage(
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = UNTIL) @QueryParam("until") String until) {
    return survey.view(months(from, until), me.now());
  }

  @GET
  @Path("coverage/sheet")
  @Produces(EXCEL)
  @Operation(summary = "What was touched, as Excel in the reader's language")
  @APIResponse(responseCode = "200", description = "Three sheets")
  public Response coverageSheet(@QueryParam("from") String from, @QueryParam("until") String until)
      throws IOException {
    return file("coverage.xlsx", sheets.coverage(coverage(from, until)));
  }

  @GET
  @Path("{process}")
  @Operation(summary = "One process by step, month, channel and district")
  @APIResponse(
      responseCode = "404",
      description = "There is no such process or edition, or it is not the reader's")
  @APIResponse(responseCode = "200", description = "The process in all its parts")
  public PromiseView line(
      @Parameter(example = "P04") @PathParam("process") String process,
      @Parameter(description = EDITION) @QueryParam("edition") @DefaultValue("0") int edition,
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = UNTIL) @QueryParam("until") String until,
      @Parameter(description = CHANNEL) @QueryParam("channel") Channel channel,
      @Parameter(description = DISTRICT) @QueryParam("district") District district) {
    return ledger.line(process, edition, question(from, until, channel, district), me.now());
  }

  @GET
  @Path("{process}/journeys")
  @Operation(
      summary = "The journeys behind the figures, 30 at a time; for the office",
      description = "The newest month first; within a month in no order that would tell anything.")
  @APIResponse(
      responseCode = "404",
      description = "There is no such process or edition, or it is not the reader's")
  @APIResponse(responseCode = "200", description = "A page of journeys, without persons")
  @APIResponse(responseCode = "422", description = "There is no such page, at `after`")
  public Page<CountedJourneyRow> journeys(
      @Parameter(example = "P04") @PathParam("process") String process,
      @Parameter(description = EDITION) @QueryParam("edition") @DefaultValue("0") int edition,
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = UNTIL) @QueryParam("until") String until,
      @Parameter(description = CHANNEL) @QueryParam("channel") Channel channel,
      @Parameter(description = DISTRICT) @QueryParam("district") District district,
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after) {
    return ledger.journeys(
        process, edition, question(from, until, channel, district), after, me.getActor());
  }

  private PromiseQuestion question(String from, String until, Channel channel, District district) {
    return new PromiseQuestion(months(from, until), channel, district);
  }

  private Months months(String from, String until) {
    return Months.of(from, until, YearMonth.now(clock));
  }

  private static Response file(String name, byte[] content) {
    return Response.ok(content)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
