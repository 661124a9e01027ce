package bihuan.bench;

import jakarta.json.JsonObject;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Reads JSON and says so: what REST costs on this server before anything is done. */
@Path("nothing")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EmptyOperation {

  private static final Map<String, Boolean> TAKEN = Map.of("taken", true);

  /** Where operations are. */
  @ApplicationPath("rest")
  public static class Rest extends Application {}

  @GET
  public Response look() {
    return Response.ok(TAKEN).build();
  }

  @POST
  public Response take(JsonObject told) {
    return Response.status(Response.Status.CREATED).entity(TAKEN).build();
  }
}
