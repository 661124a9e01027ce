package bihuan.access.web;

import bihuan.Open;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own session. */
@Needs(Right.ENTER)
@Path("session")
@Tag(name = "session")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SessionResource {

  @Inject Door door;
  @Inject Me me;
  @Inject HttpServletRequest request;
  @Context HttpServletResponse response;

  @POST
  @Open
  @Operation(
      summary = "Sign in",
      description =
          "Sets the session cookie. Every later write must carry the answered token in the header"
              + " X-Bihuan-Token.")
  @APIResponse(responseCode = "200", description = "signed in")
  @APIResponse(
      responseCode = "422",
      description = "not let in, for whatever reason",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  @APIResponse(responseCode = "429", description = "too many wrong tries from this address")
  public Session signIn(Try given) {
    var name = given == null || given.name() == null ? "" : given.name();
    var password = given == null || given.password() == null ? "" : given.password();
    door.enter(name, password, request, response);
    return session();
  }

  @GET
  @Operation(summary = "Who is signed in; asking keeps the session alive")
  @APIResponse(responseCode = "200", description = "the session")
  @APIResponse(responseCode = "401", description = "nobody is signed in")
  public Session session() {
    var it = SignedIn.in(request).orElseThrow();
    return new Session(
        it.name(),
        me.getDisplayName(),
        it.role(),
        it.unit(),
        it.token(),
        it.mustChange(),
        me.getIdleSeconds());
  }

  @DELETE
  @Operation(summary = "Sign out")
  @APIResponse(responseCode = "204", description = "signed out")
  public void signOut(@Context HttpServletResponse response) {
    door.leave(request, response);
  }

  /** What somebody signs in with. */
  public record Try(String name, String password) {

    @Override
    public String toString() {
      return "Try";
    }
  }

  /**
   * A session.
   *
   * @param token for the header X-Bihuan-Token of every write
   * @param mustChange nothing else is answered until the one-time password is changed
   * @param idleSeconds the session ends after so many seconds without a request
   */
  public record Session(
      String name,
      String displayName,
      Role role,
      String unit,
      String token,
      boolean mustChange,
      long idleSeconds) {}
}
