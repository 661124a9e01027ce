package bihuan.openness.web;

import bihuan.Open;
import bihuan.Page;
import bihuan.openness.ClearedCase;
import bihuan.openness.ClearedCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was put right, for everybody. */
@Open
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "cases", description = "What was put right and cleared for the public")
public class CasesResource {

  @Inject ClearedCases cases;

  @GET
  @Operation(summary = "What was cleared for the public, the latest first, twenty at a time")
  public Page<ClearedCase> list(
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after) {
    return cases.page(after);
  }
}
