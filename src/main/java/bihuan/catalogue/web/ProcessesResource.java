package bihuan.catalogue.web;

import bihuan.Open;
import bihuan.catalogue.ProcessRow;
import bihuan.catalogue.ProcessView;
import bihuan.catalogue.Processes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Service processes and what was promised for them, over REST. */
@Path("processes")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Open
@Tag(name = "processes", description = "Service processes, their steps and promises")
public class ProcessesResource {

  @Inject Processes processes;

  @GET
  @Operation(
      summary = "Service processes",
      description = "By code, each with its steps and the promise in force. Filters narrow.")
  public List<ProcessRow> matching(
      @Parameter(description = "Part of a code or of a name in either language")
          @QueryParam("words")
          String words,
      @Parameter(description = "The code of a unit with a part in it", example = "D05")
          @QueryParam("unit")
          String unit,
      @Parameter(description = "The number of a measure it serves", example = "8")
          @QueryParam("measure")
          Integer measure) {
    return processes.matching(words, unit, measure);
  }

  @GET
  @Path("{code}")
  @Operation(
      summary = "One service process",
      description = "With every version of its promise, the newest first.")
  @APIResponse(responseCode = "200", description = "The process")
  @APIResponse(responseCode = "404", description = "There is no process with this code")
  public ProcessView one(
      @Parameter(description = "P01 …", example = "P04") @PathParam("code") String code) {
    return processes.get(code);
  }
}
