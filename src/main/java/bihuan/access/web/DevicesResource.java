package bihuan.access.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.devices.DeviceRow;
import bihuan.access.devices.Devices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own sign-ins. */
@Needs(Right.ENTER)
@Path("devices")
@Tag(name = "session")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DevicesResource {

  @Inject Devices devices;
  @Inject Me me;

  @GET
  @Operation(summary = "Where one has signed in, the last used first")
  @APIResponse(responseCode = "200", description = "the devices that the account knows")
  public List<DeviceRow> read() {
    return devices.of(me.now(), me.getSession());
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "End the session on a device, which is not known any more")
  @APIResponse(responseCode = "204", description = "ended")
  @APIResponse(responseCode = "404", description = "it is none of one's own")
  public void end(@PathParam("id") String id) {
    devices.end(id, me.now());
  }

  @DELETE
  @Operation(summary = "End the sessions on all devices but this one")
  @APIResponse(responseCode = "204", description = "ended")
  public void endOthers() {
    devices.endOthers(me.getSession(), me.now());
  }
}
