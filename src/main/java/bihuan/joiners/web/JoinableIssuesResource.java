package bihuan.joiners.web;

import bihuan.Open;
import bihuan.access.Actor;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.CallerAddress;
import bihuan.access.web.Me;
import bihuan.joiners.JoinableIssue;
import bihuan.joiners.Joiners;
import bihuan.joiners.Joining;
import bihuan.loop.web.Body;
import bihuan.vault.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What others may join instead of reporting it anew. */
@Needs(Right.ENTER)
@Path("joinable-issues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "joinable issues", description = "The same trouble, said instead of reported anew")
public class JoinableIssuesResource {

  @Inject Joining joining;
  @Inject Joiners joiners;
  @Inject CallerAddress addresses;
  @Inject BrowserMark browser;
  @Inject HttpServletRequest request;
  @Inject Me me;

  /**
   * @param draft of chance, the same when it is sent again because no answer came
   */
  public record SameTrouble(String words, String draft) {}

  /**
   * @param id of what was joined, for a reporter with an account; else null
   * @param code the only way back without an account; else null
   */
  public record JoinedAs(String id, String code) {}

  @GET
  @Open
  @Operation(summary = "What the office has opened for others, the latest first, fifty at most")
  public List<JoinableIssue> list() {
    return joiners.open();
  }

  @GET
  @Path("similar")
  @Operation(summary = "What resembles what somebody is writing and may be joined instead; five")
  public List<JoinableIssue> similar(
      @QueryParam("process") String process,
      @QueryParam("step") int step,
      @QueryParam("words") String words) {
    return joining.alike(process, step, words, me.now());
  }

  @GET
  @Open
  @Path("{id}")
  @Operation(summary = "One that may be joined, in the words that were let out")
  public JoinableIssue one(@PathParam("id") String id) {
    return joining.look(id);
  }

  @PUT
  @Open
  @Path("{id}/joining")
  @Operation(summary = "The same trouble; once a person, or a browser without an account")
  @APIResponse(responseCode = "200", description = "The way back")
  @APIResponse(responseCode = "409", description = "Joined already, or reported by the caller")
  public JoinedAs join(
      @PathParam("id") String id, SameTrouble told, @Context HttpServletResponse response) {
    var it = Body.of(told);
    if (me.getActor().may(Right.FOLLOW_OWN_ISSUES)) {
      var who = new Identity(me.getName(), me.getDisplayName(), "", "", me.getRole().name());
      return new JoinedAs(joining.join(id, it.words(), who, me.now()), null);
    }
    var mark = browser.in(response);
    var from = addresses.of(request);
    var nobody = Actor.NOBODY.at(me.now().at());
    return new JoinedAs(
        null, joining.joinAnonymously(id, it.words(), it.draft(), mark, from, nobody));
  }
}
