package bihuan.ways.web;

import bihuan.Open;
import bihuan.ways.Choices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One click in a mail program, without signing in (RFC 8058). */
@Path("unsubscribings")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "notices", description = "What the caller was told")
public class UnsubscribingResource {

  @Inject Choices choices;
  @Inject Clock clock;

  @POST
  @Open
  @Path("{mailing}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "End the mails that may be ended; those of what is to be done go on",
      description = "By the secret that stands in such a mail. Done twice it changes nothing more.")
  @APIResponse(responseCode = "204", description = "Ended")
  @APIResponse(responseCode = "404", description = "Nobody's")
  public void unsubscribe(@PathParam("mailing") String secret) {
    choices.unsubscribe(secret, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
