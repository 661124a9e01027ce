package bihuan.access.accounts.web;

import bihuan.access.Confirmations;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.SecretShare;
import bihuan.access.powers.PowerRequestRow;
import bihuan.access.web.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one administrator asked for and another of another power confirms. */
@Needs(Right.READ_ACCOUNTS)
@Path("confirmations")
@Tag(name = "accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ConfirmationsResource {

  @Inject Confirmations confirmations;
  @Inject Me me;

  @GET
  @Operation(summary = "What waits for another administrator, the oldest first")
  public List<PowerRequestRow> waiting() {
    return confirmations.waiting(me.now());
  }

  @PUT
  @Path("{id}/confirmation")
  @Operation(
      summary = "Confirm what an administrator of another power asked for",
      description = "Answers the second half of a secret, shown only here, where there is one.")
  @APIResponse(responseCode = "200", description = "confirmed")
  @APIResponse(responseCode = "403", description = "asked by oneself or by one's own power")
  @APIResponse(responseCode = "409", description = "over, or expired")
  public SecretShare confirm(@PathParam("id") String id) {
    return confirmations.confirm(id, me.now());
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Take back or decline")
  @APIResponse(responseCode = "204", description = "nothing comes of it")
  public void decline(@PathParam("id") String id) {
    confirmations.decline(id, me.now());
  }
}
