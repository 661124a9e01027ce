package bihuan.oversight.web;

import bihuan.Page;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.lists.IssueRow;
import bihuan.oversight.Heap;
import bihuan.oversight.HeatMap;
import bihuan.oversight.Oversight;
import bihuan.oversight.PromisesDue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The supervision desk, for the office and supervision officers. */
@Needs(Right.OVERSEE)
@Path("desks/supervision")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "oversight",
    description = "What is late, where it sits, what was promised and not done")
public class OversightResource {

  @Inject Oversight oversight;
  @Inject Me me;

  @GET
  @Path("issues")
  @Operation(summary = "What units have that is late, will be this week, or was extended")
  public Page<IssueRow> issues(@QueryParam("heap") Heap heap, @QueryParam("after") String after) {
    return oversight.issues(heap == null ? Heap.LATE : heap, after, me.now());
  }

  @GET
  @Path("heat")
  @Operation(summary = "How many open issues fall due, by unit and week: four before, four ahead")
  public HeatMap heat() {
    return oversight.heat(me.now());
  }

  @GET
  @Path("promises")
  @Operation(summary = "What was promised on paper by a day that went by, at most 20 of each kind")
  public PromisesDue promises() {
    return oversight.promises(me.now());
  }
}
