package bihuan.ways.web;

import bihuan.Page;
import bihuan.Signs;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.calendar.web.Typed;
import bihuan.mail.MessageChannel;
import bihuan.mail.MessageFilter;
import bihuan.mail.MessageKind;
import bihuan.mail.MessageRow;
import bihuan.mail.MessageState;
import bihuan.ways.Post;
import bihuan.ways.StateCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** The outbox, for the system administrator: neither what messages say nor whom they are for. */
@Needs(Right.KEEP_POST)
@Path("messages")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "messages", description = "What the house sends by mail, text message and robot")
public class OutboxResource {

  @Inject Post post;
  @Inject Me me;

  /**
   * What was done with messages of one kind.
   *
   * @param count how many, at most 500
   */
  public record KindOutcome(int count) {}

  @GET
  @Operation(summary = "One page of the outbox, the newest first, 50 at a time")
  @APIResponse(responseCode = "200", description = "The page")
  public Page<MessageRow> list(
      @QueryParam("state") MessageState state,
      @QueryParam("channel") MessageChannel channel,
      @Parameter(description = "on which they were written") @QueryParam("day") String day,
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after) {
    var written = Signs.isMissing(day) ? null : Typed.date(day, "day");
    return post.list(new MessageFilter(state, channel, written), after, me.getActor());
  }

  @GET
  @Path("counts")
  @Operation(summary = "How many are in each state, counted to 100")
  @APIResponse(responseCode = "200", description = "The counts")
  public List<StateCount> counts() {
    return post.counts(me.getActor());
  }

  @PUT
  @Path("{id}/sending")
  @Operation(
      summary = "Send one again",
      description = "One that failed, or of which nobody knows whether it arrived.")
  @APIResponse(responseCode = "200", description = "The message, waiting")
  @APIResponse(responseCode = "404", description = "Unknown")
  @APIResponse(responseCode = "409", description = "It waits, was sent, or holds no longer")
  public MessageRow again(@PathParam("id") String id) {
    return post.again(id, me.now());
  }

  @DELETE
  @Path("{id}/sending")
  @Operation(summary = "Send one no more; what it says is destroyed")
  @APIResponse(responseCode = "200", description = "The message, given up")
  @APIResponse(responseCode = "404", description = "Unknown")
  @APIResponse(responseCode = "409", description = "It was sent, or is on its way")
  public MessageRow giveUp(@PathParam("id") String id) {
    return post.giveUp(id, me.now());
  }

  @PUT
  @Path("kinds/{kind}/sending")
  @Operation(summary = "Send again what failed of one kind, 500 at once")
  @APIResponse(responseCode = "200", description = "How many")
  @APIResponse(responseCode = "422", description = "No such kind, at `kind`")
  public KindOutcome againAll(@PathParam("kind") String kind) {
    return new KindOutcome(post.again(new MessageKind(kind), me.now()));
  }

  @DELETE
  @Path("kinds/{kind}/sending")
  @Operation(summary = "Send no more what failed or waits of one kind, 500 at once")
  @APIResponse(responseCode = "200", description = "How many")
  @APIResponse(responseCode = "422", description = "No such kind, at `kind`")
  public KindOutcome giveUpAll(@PathParam("kind") String kind) {
    return new KindOutcome(post.giveUp(new MessageKind(kind), me.now()));
  }
}
