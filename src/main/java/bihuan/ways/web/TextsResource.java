package bihuan.ways.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.ways.MessageWords;
import bihuan.ways.ReadLanguage;
import bihuan.ways.TextKind;
import bihuan.ways.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The words of messages, for the system administrator. */
@Needs(Right.KEEP_POST)
@Path("message-texts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "messages", description = "What the house sends by mail, text message and robot")
public class TextsResource {

  @Inject Texts texts;
  @Inject Me me;

  /**
   * @param subject one line, for a mail alone
   * @param body empty to bring the shipped words back
   * @param version that was changed
   */
  public record NewText(
      TextKind kind, ReadLanguage language, String subject, String body, int version) {}

  @GET
  @Operation(summary = "The words of every message in every language, with their versions")
  @APIResponse(responseCode = "200", description = "The words")
  public List<MessageWords> all() {
    return Stream.of(TextKind.values())
        .flatMap(
            kind -> Stream.of(ReadLanguage.values()).map(it -> texts.of(kind, it, me.getActor())))
        .toList();
  }

  @PUT
  @Operation(
      summary = "Write a new version of one",
      description = "Fields stand in braces; nothing in it is reckoned.")
  @APIResponse(responseCode = "200", description = "The words")
  @APIResponse(responseCode = "409", description = "Somebody else changed them meanwhile")
  @APIResponse(responseCode = "422", description = "An unknown field, or a macro, at its field")
  public MessageWords write(NewText text) {
    return text.body() == null || text.body().isEmpty()
        ? texts.reset(text.kind(), text.language(), text.version(), me.now())
        : texts.write(
            text.kind(), text.language(), text.subject(), text.body(), text.version(), me.now());
  }
}
