package bihuan.campaigns.web;

import bihuan.Open;
import bihuan.Refusal;
import bihuan.access.web.CallerAddress;
import bihuan.access.web.Me;
import bihuan.campaigns.AnswerReceipt;
import bihuan.campaigns.AskedForm;
import bihuan.campaigns.HandedIn;
import bihuan.campaigns.PersonalAsking;
import bihuan.campaigns.ResponseIntake;
import bihuan.campaigns.breaks.AnswerBreaks;
import bihuan.loop.web.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody is asked under an address, and where they hand in what they answer. */
@Open
@Path("asked-forms/{token}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "answers", description = "For whoever is asked; no account is needed")
@APIResponse(responseCode = "404", description = "No such address")
public class AskedFormsResource {

  @Inject ResponseIntake intake;
  @Inject PersonalAsking people;
  @Inject AnswerBreaks breaks;
  @Inject CallerAddress addresses;
  @Inject HttpServletRequest request;
  @Inject Me me;

  /**
   * @param letter of whoever was asked by name; else null
   * @param sending made up by whoever sends it, of 24 signs and more; the same sent again
   * @param begunOn the day on which they began; null for today
   * @param answers by the names of the questions
   * @param files token of the draft that holds their files; null where there is none
   * @param device a token that only their device keeps; null where it keeps none
   * @param seconds how long they took; 0 where nobody knows
   * @param name who wants to be called back; null for who does not say
   * @param code of what was kept while they went on elsewhere; null where nothing was
   */
  public record Answers(
      String letter,
      String sending,
      LocalDate begunOn,
      JsonObject answers,
      String language,
      String files,
      String device,
      int seconds,
      String name,
      String phone,
      String code) {}

  /**
   * What somebody has written so far.
   *
   * @param code under which they kept it before; null for a new one
   * @param draft as their device reads it, of 100,000 signs at most
   */
  public record WrittenSoFar(String code, JsonObject draft) {}

  /** With what somebody goes on. */
  public record TypedCode(String code) {}

  @GET
  @Operation(summary = "Whether they may answer, and the form")
  public AskedForm look(@PathParam("token") String token, @QueryParam("letter") String letter) {
    return people.heed(intake.look(token, letter, me.now()), token, letter, me.now());
  }

  @POST
  @Open(byMany = true)
  @Path("answers")
  @Operation(summary = "Take what somebody answers; sent again it counts once")
  @APIResponse(responseCode = "201", description = "What came of it")
  @APIResponse(responseCode = "403", description = "Only who was asked may answer")
  @APIResponse(responseCode = "409", description = "Over, full, or answered already")
  @APIResponse(responseCode = "422", description = "An answer is wrong, at its path")
  public Response take(@PathParam("token") String token, Answers told) {
    var it = Body.of(told);
    AnswerReceipt receipt =
        intake.take(
            token,
            it.letter(),
            new HandedIn(
                it.sending(),
                it.begunOn(),
                it.answers(),
                it.language(),
                it.files(),
                it.device(),
                it.seconds(),
                it.name(),
                it.phone()),
            me.now());
    if (it.code() != null) {
      breaks.end(token, it.code());
    }
    return Response.created(URI.create("asked-forms/" + token + "/answers"))
        .entity(receipt)
        .build();
  }

  @POST
  @Path("breaks")
  @Operation(
      summary = "Keep what somebody has written so far, to go on elsewhere by a code",
      description = "Shut with the code, and thrown away after seven days or when handed in.")
  @APIResponse(responseCode = "201", description = "The code, which nobody can tell again")
  @APIResponse(responseCode = "409", description = "Over")
  @APIResponse(responseCode = "422", description = "Too much is written")
  public Response keep(@PathParam("token") String token, WrittenSoFar told) {
    var it = Body.of(told);
    return Response.created(URI.create("asked-forms/" + token + "/breaks"))
        .entity(breaks.keep(token, it.code(), it.draft(), me.now()))
        .build();
  }

  @POST
  @Path("resumptions")
  @Operation(summary = "What was written before the break with this code")
  @APIResponse(responseCode = "429", description = "Too many wrong codes")
  public JsonObject goOn(@PathParam("token") String token, TypedCode told) {
    return breaks
        .goOn(token, Body.of(told).code(), addresses.of(request), me.now())
        .orElseThrow(() -> Refusal.unknown("campaigns.break.unknown").at("code"));
  }
}
