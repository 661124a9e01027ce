package bihuan.parties.web;

import bihuan.Open;
import bihuan.parties.UnitRow;
import bihuan.parties.UnitView;
import bihuan.parties.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The units of the city over REST. */
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Open
@Tag(name = "units", description = "Units that answer for measures and receive issues")
public class UnitsResource {

  @Inject Units units;

  @GET
  @Operation(
      summary = "All units",
      description = "The units by code, then the collective terms of the plan (C01 …).")
  public List<UnitRow> all() {
    return units.all();
  }

  @GET
  @Path("{code}")
  @Operation(
      summary = "One unit",
      description = "With the members of a collective term, or the terms that name a unit.")
  @APIResponse(responseCode = "200", description = "The unit")
  @APIResponse(responseCode = "404", description = "There is no unit with this code")
  public UnitView one(
      @Parameter(description = "D01 … or C01 …", example = "D05") @PathParam("code") String code) {
    return units.view(code);
  }
}
