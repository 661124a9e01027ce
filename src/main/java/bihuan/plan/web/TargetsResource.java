package bihuan.plan.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.plan.ProgressRow;
import bihuan.plan.Reporting;
import bihuan.plan.TargetView;
import bihuan.plan.Targets;
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
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The targets of the plan over REST. */
@Needs(Right.ENTER)
@Path("targets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "plan")
public class TargetsResource {

  @Inject Targets targets;
  @Inject Reporting reporting;
  @Inject Me me;
  @Inject Clock clock;

  @GET
  @Operation(summary = "All targets", description = "As they stand today, with the last report.")
  public List<TargetView> all() {
    return targets.all(LocalDate.now(clock));
  }

  @GET
  @Path("{id}/progress")
  @Operation(summary = "What was reported on a target", description = "The latest day first.")
  @APIResponse(responseCode = "200", description = "The reports")
  @APIResponse(responseCode = "404", description = "The plan has no such target")
  public List<ProgressRow> history(
      @Parameter(description = "T01 …", example = "T01") @PathParam("id") String id) {
    return targets.history(id);
  }

  @POST
  @Path("{id}/progress")
  @Operation(
      summary = "Report what was reached",
      description =
          "For an officer of a unit that answers for the measure, and for the coordination office."
              + " Answers with all reports on the target, the latest day first.")
  @APIResponse(
      responseCode = "201",
      description = "On record, among the reports at the address in `Location`",
      content = @Content(schema = @Schema(implementation = ProgressRow[].class)))
  @APIResponse(responseCode = "403", description = "Another unit answers for this measure")
  @APIResponse(responseCode = "404", description = "The plan has no such target")
  @APIResponse(responseCode = "422", description = "No such figure or day; the answer names which")
  public Response report(
      @Parameter(description = "T01 …", example = "T01") @PathParam("id") String id,
      Report report) {
    var said = report == null ? new Report(null, null, null) : report;
    reporting.progress(id, said.reached(), said.asOf(), said.note(), me.now());
    return Response.created(URI.create("targets/" + id + "/progress"))
        .entity(targets.history(id))
        .build();
  }

  /**
   * What somebody reports.
   *
   * @param reached the figure; 1 or 0 for a target that is there or is not
   * @param asOf the day it was true, not in the future
   * @param note what it rests on
   */
  public record Report(BigDecimal reached, LocalDate asOf, String note) {}
}
