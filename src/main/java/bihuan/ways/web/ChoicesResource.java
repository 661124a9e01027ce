package bihuan.ways.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.ways.Choices;
import bihuan.ways.ChosenWays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the caller wants to be told outside the house. */
@Needs(Right.ENTER)
@Path("notice-choices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "notices", description = "What the caller was told")
public class ChoicesResource {

  @Inject Choices choices;
  @Inject Me me;

  @GET
  @Operation(summary = "How the caller is told by mail or text message")
  @APIResponse(responseCode = "200", description = "The choices; digests where none were made")
  public ChosenWays read() {
    return choices.of(me.now());
  }

  @PUT
  @Operation(
      summary = "Choose",
      description =
          "It goes to the contact that was proved in the account. What is to be done is never"
              + " switched off; quiet hours last sixteen hours at most.")
  @APIResponse(responseCode = "200", description = "The choices")
  @APIResponse(responseCode = "422", description = "What cannot be chosen, at its field")
  public ChosenWays choose(ChosenWays chosen) {
    return choices.choose(chosen, me.now());
  }
}
