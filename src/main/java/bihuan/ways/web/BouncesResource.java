package bihuan.ways.web;

import bihuan.JsonParts;
import bihuan.Open;
import bihuan.Refusal;
import bihuan.mail.Gateways;
import bihuan.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whoever carries messages says which came back after they were taken. */
@Path("bounces")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "messages", description = "What the house sends by mail, text message and robot")
public class BouncesResource {

  private static final Set<String> MEMBERS = Set.of("message");

  @Inject Outbox outbox;
  @Inject Gateways gateways;
  @Inject Clock clock;

  @POST
  @Open
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "A message came back for good",
      description =
          "The body is {\"message\": \"4711\"} with the id that stands in its Message-ID, signed"
              + " with the key of the gateway as docs/gateway.md says. Said twice it is the same.")
  @APIResponse(responseCode = "204", description = "Noted")
  @APIResponse(responseCode = "403", description = "Not signed, or more than five minutes ago")
  @APIResponse(responseCode = "404", description = "No such message")
  @APIResponse(responseCode = "422", description = "Anything but an id, at `message`")
  public void note(
      @Parameter(description = "second of signing, since 1970") @HeaderParam("Bihuan-Timestamp")
          String timestamp,
      @Parameter(description = "sha256= and the HMAC in hexadecimal")
          @HeaderParam("Bihuan-Signature")
          String signature,
      String body) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var message = message(body);
    if (!gateways.isSigned(timestamp, signature, body, now)) {
      throw Refusal.forbidden("ways.bounce.unsigned");
    }
    outbox.bounced(message, now);
  }

  /** Nothing but the id, whoever signed it. */
  private static String message(String body) {
    try (var reader = JsonParts.reader(new StringReader(body))) {
      if (reader.readValue() instanceof JsonObject said && said.keySet().equals(MEMBERS)) {
        return said.getString("message");
      }
    } catch (JsonException | ClassCastException unreadable) {
      throw Refusal.invalid("ways.bounce.message").at("message");
    }
    throw Refusal.invalid("ways.bounce.message").at("message");
  }
}
