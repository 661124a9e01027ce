package bihuan.campaigns.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.campaigns.PersonalAsking;
import bihuan.campaigns.people.WaitingAsking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** What whoever is signed in is asked by name. */
@Needs(Right.FOLLOW_OWN_ISSUES)
@Path("askings")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "answers")
public class AskingsResource {

  @Inject PersonalAsking people;
  @Inject Me me;

  @GET
  @Operation(summary = "Open campaigns that ask the caller, neither answered nor put away")
  public List<WaitingAsking> list() {
    return people.waiting(me.now());
  }

  @PUT
  @Path("{campaign}/dismissal")
  @Operation(summary = "Show it no more; it can still be answered by the link that was sent")
  @APIResponse(responseCode = "404", description = "No such campaign")
  public void putAway(@PathParam("campaign") String campaign) {
    people.putAway(campaign, me.now());
  }
}
