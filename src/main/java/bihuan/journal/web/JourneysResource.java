package bihuan.journal.web;

import bihuan.Open;
import bihuan.Page;
import bihuan.Refusal;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.evidence.CopyKind;
import bihuan.evidence.Evidence;
import bihuan.evidence.web.CopyDelivery;
import bihuan.journal.JournalKeeping;
import bihuan.journal.JournalUpdate;
import bihuan.journal.JourneyPhotoRow;
import bihuan.journal.Journeys;
import bihuan.journal.PhotoIntake;
import bihuan.journal.ReportedJourneyRow;
import bihuan.journal.ReportedJourneyView;
import bihuan.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The journal between phone and house, and the reported journeys for those who may read them. */
@Needs(Right.KEEP_JOURNAL)
@Path("journeys")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "journeys", description = "What observers live through, step by step")
public class JourneysResource {

  private static final List<String> SAID =
      List.of(
          "journal.app.", "StepState.", "Channel.", "District.", "VisitForm.", "Doer.", "web.name");

  @Inject JournalKeeping keeping;
  @Inject PhotoIntake photoIntake;
  @Inject Journeys journeys;
  @Inject OfflineKits kits;
  @Inject AppFiles appFiles;
  @Inject Evidence evidence;
  @Inject Me me;

  @GET
  @Path("kit")
  @Operation(
      summary = "All a phone needs to be offline for a while",
      description = "Tasks, services with their promises, open journals, days off.")
  @APIResponse(responseCode = "200", description = "What a phone takes along")
  @APIResponse(responseCode = "403", description = "No experience officer or observer")
  public OfflineKit kit(@Context HttpHeaders headers) {
    return kits.kit(me.getDisplayName(), me.now(), language(headers));
  }

  @GET
  @Open
  @Path("shell")
  @Operation(
      summary = "The files of the app and their version",
      description = "The version changes with any of them; then the phone fetches them anew.")
  @APIResponse(responseCode = "200", description = "Addresses below the application's root")
  public AppFiles.Listing shell() {
    return appFiles.parts();
  }

  @GET
  @Open
  @Path("words/{language}")
  @Operation(summary = "The words of the app", description = "zh or en, by key.")
  @APIResponse(responseCode = "200", description = "The words")
  public Map<String, String> words(@PathParam("language") String language) {
    var bundle = Words.in(language.equals("en") ? Locale.ENGLISH : Locale.CHINESE);
    var words = new TreeMap<String, String>();
    bundle.keySet().stream()
        .filter(key -> SAID.stream().anyMatch(key::startsWith))
        .forEach(key -> words.put(key, bundle.getString(key)));
    return words;
  }

  @GET
  @Path("{key}")
  @Operation(summary = "How one's own journal stands")
  @APIResponse(responseCode = "200", description = "The journal")
  @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
  public JournalAnswer read(@PathParam("key") String key, @Context HttpHeaders headers) {
    return kits.answer(keeping.read(key, me.now()), language(headers));
  }

  @PUT
  @Path("{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Send what a phone wrote",
      description =
          "The key is task- and the task's number, or a UUID. May be sent again: the same thing"
              + " twice changes nothing. What cannot be taken is named field by field; the rest is"
              + " kept.")
  @APIResponse(responseCode = "200", description = "How the journal stands now")
  @APIResponse(responseCode = "404", description = "It is somebody else's, or no task of one's own")
  public JournalAnswer write(
      @PathParam("key") String key, JournalUpdate sheet, @Context HttpHeaders headers) {
    return kits.answer(keeping.sync(key, sheet, me.now()), language(headers));
  }

  @PUT
  @Path("{key}/photos/{photo}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      summary = "Send a photo",
      description =
          "Its address ends in the SHA-256 of its content, so that it may be sent again;"
              + " X-File-Name is its percent-encoded name, used in refusals only.")
  @APIResponse(responseCode = "200", description = "The photo is kept")
  @APIResponse(responseCode = "413", description = "It is too large, said by name")
  @APIResponse(responseCode = "422", description = "It is not what it should be, said by name")
  public JourneyPhotoRow keep(
      @PathParam("key") String key,
      @PathParam("photo") String hash,
      @QueryParam("step") @DefaultValue("0") int step,
      @HeaderParam("X-File-Name") String name,
      InputStream content) {
    return photoIntake.keep(key, hash, step, name, content, me.now());
  }

  @DELETE
  @Path("{key}/photos/{photo}")
  @Operation(summary = "Take a photo away", description = "Until the journey is reported.")
  @APIResponse(responseCode = "204", description = "It is gone, or was never there")
  @APIResponse(responseCode = "409", description = "The journey is reported")
  public void forget(
      @PathParam("key") String key,
      @PathParam("photo") String hash,
      @QueryParam("step") @DefaultValue("0") int step) {
    photoIntake.forget(key, hash, step, me.now());
  }

  @GET
  @Path("{key}/photos/{photo}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "One of one's own photos", description = "By its file, as kept.")
  @APIResponse(responseCode = "200", description = "The photo, cleaned")
  @APIResponse(responseCode = "404", description = "No photo of one's own")
  public Response photo(
      @PathParam("key") String key, @PathParam("photo") String file, @Context HttpHeaders headers) {
    return shown(key, file, CopyKind.CLEAN, headers);
  }

  @GET
  @Path("{key}/photos/{photo}/thumbnail")
  @Produces("image/jpeg")
  @Operation(summary = "The same, small")
  @APIResponse(responseCode = "200", description = "The photo, small")
  @APIResponse(responseCode = "404", description = "No photo of one's own")
  public Response thumbnail(
      @PathParam("key") String key, @PathParam("photo") String file, @Context HttpHeaders headers) {
    return shown(key, file, CopyKind.THUMBNAIL, headers);
  }

  @POST
  @Path("{key}/report")
  @Operation(
      summary = "Say that it was like this",
      description = "From now on the journal stands. Said again, it was said.")
  @APIResponse(responseCode = "200", description = "The journal as it stands")
  public JournalAnswer report(@PathParam("key") String key, @Context HttpHeaders headers) {
    var by = me.now();
    keeping.report(key, by);
    return kits.answer(keeping.read(key, by), language(headers));
  }

  @Needs(Right.READ_JOURNEYS)
  @GET
  @Path("reports")
  @Operation(
      summary = "Reported journeys, without their persons, 30 at a time",
      description = "For the coordination office; the newest month first.")
  @APIResponse(responseCode = "200", description = "A page of journeys")
  @APIResponse(responseCode = "403", description = "The caller reads no journeys")
  @APIResponse(responseCode = "422", description = "There is no such page, at `after`")
  public Page<ReportedJourneyRow> reports(
      @Parameter(description = "Only of this service", example = "P04") @QueryParam("process")
          String process,
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after) {
    return journeys.reported(me.getActor(), process, after);
  }

  @Needs(Right.READ_JOURNEYS)
  @GET
  @Path("reports/{id}")
  @Operation(summary = "A reported journey beside its promise, without its person")
  @APIResponse(responseCode = "200", description = "The journey")
  @APIResponse(responseCode = "404", description = "There is none")
  public ReportedJourneyView report(@PathParam("id") String id) {
    return journeys.report(me.getActor(), id);
  }

  private Response shown(String key, String file, CopyKind kind, HttpHeaders headers) {
    return sent(keeping.photosOf(key, me.now()), file, kind, headers);
  }

  private Response sent(String subject, String file, CopyKind kind, HttpHeaders headers) {
    var found =
        evidence
            .find(file)
            .filter(it -> it.subject().equals(subject))
            .orElseThrow(() -> Refusal.unknown("evidence.unknown"));
    return CopyDelivery.shown(evidence.open(found.id(), kind), headers);
  }

  private static Locale language(HttpHeaders headers) {
    var languages = headers.getAcceptableLanguages();
    return languages.isEmpty() ? Locale.CHINESE : languages.get(0);
  }
}
