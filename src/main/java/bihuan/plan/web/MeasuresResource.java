package bihuan.plan.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.plan.Dimension;
import bihuan.plan.MeasureRow;
import bihuan.plan.MeasureView;
import bihuan.plan.Measures;
import bihuan.plan.TargetView;
import bihuan.plan.Targets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The measures of the plan over REST. */
@Needs(Right.ENTER)
@Path("measures")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "plan", description = "Measures of the plan, their targets and how far they are")
public class MeasuresResource {

  @Inject Measures measures;
  @Inject Targets targets;
  @Inject Clock clock;

  @GET
  @Operation(summary = "Measures", description = "In the plan's order. Filters narrow.")
  public List<MeasureRow> matching(
      @Parameter(description = "One side of the business environment") @QueryParam("dimension")
          Dimension dimension,
      @Parameter(
              description = "The code of a unit named, by itself or within a collective term",
              example = "D05")
          @QueryParam("unit")
          String unit) {
    return measures.matching(dimension, unit);
  }

  @GET
  @Path("{number}")
  @Operation(summary = "One measure", description = "With its targets as they stand today.")
  @APIResponse(responseCode = "200", description = "The measure and its targets")
  @APIResponse(responseCode = "404", description = "The plan has no such measure")
  public MeasureWithTargets one(
      @Parameter(description = "1 to 49", example = "8") @PathParam("number") int number) {
    return new MeasureWithTargets(measures.get(number), targets.of(number, LocalDate.now(clock)));
  }

  /** A measure beside its targets. */
  public record MeasureWithTargets(MeasureView measure, List<TargetView> targets) {}
}
