package bihuan.notices.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.notices.NoticeList;
import bihuan.notices.NoticeRow;
import bihuan.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller was told. */
@Needs(Right.ENTER)
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "notices", description = "What the caller was told")
public class NoticesResource {

  @Inject Notices notices;
  @Inject Me me;

  /**
   * How many are unread.
   *
   * @param unread at most 100
   */
  public record UnreadCount(int unread) {}

  @GET
  @Operation(summary = "One page of the caller's notices, the newest first, 30 at a time")
  public NoticeList list(
      @Parameter(description = "true: only what is unread") @QueryParam("unread") boolean unread,
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after) {
    return notices.list(me.getActor(), unread, after);
  }

  @GET
  @Path("unread")
  @Operation(summary = "How many are unread, counted to 100")
  public UnreadCount unread() {
    return new UnreadCount(notices.unread(me.getActor()));
  }

  @PUT
  @Path("{id}/reading")
  @Operation(summary = "Marks one as read; answers with it")
  @APIResponse(responseCode = "200", description = "The notice, read")
  @APIResponse(responseCode = "404", description = "Unknown, or addressed to somebody else")
  public NoticeRow read(@PathParam("id") String id) {
    return notices.read(id, me.now());
  }

  @PUT
  @Path("reading")
  @Operation(summary = "Marks all as read; answers how many are unread")
  public UnreadCount readAll() {
    notices.readAll(me.now());
    return unread();
  }
}
