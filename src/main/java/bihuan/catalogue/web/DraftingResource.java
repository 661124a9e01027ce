package bihuan.catalogue.web;

import bihuan.Refusal;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.catalogue.DraftView;
import bihuan.catalogue.Drafting;
import bihuan.catalogue.EditionTerms;
import bihuan.catalogue.EditionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drafts of what is promised next, over REST; for the coordination office. */
@Needs(Right.KEEP_CATALOGUE)
@Path("process-drafts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "processes", description = "Service processes, their steps and promises")
public class DraftingResource {

  @Inject Drafting drafting;
  @Inject EditionFaultWords words;
  @Inject Me me;

  @GET
  @Operation(summary = "What is being drafted", description = "By the code of the process.")
  @APIResponse(responseCode = "200", description = "The drafts")
  @APIResponse(responseCode = "403", description = "Not of the coordination office")
  public List<DraftView> all() {
    return drafting.drafts(me.now());
  }

  @POST
  @Operation(
      summary = "Begin a service that is not in the catalogue yet",
      description = "Answers with an empty draft under the next free code.")
  @APIResponse(responseCode = "201", description = "The draft")
  public Response beginNew() {
    var draft = drafting.beginNew(me.now());
    return Response.created(URI.create("process-drafts/" + draft.code())).entity(draft).build();
  }

  @GET
  @Path("{code}")
  @Operation(summary = "The draft of a process")
  @APIResponse(responseCode = "200", description = "The draft")
  @APIResponse(responseCode = "404", description = "Nobody is drafting this process")
  public DraftView one(@PathParam("code") String code) {
    return drafting
        .draft(code, me.now())
        .orElseThrow(() -> Refusal.unknown("catalogue.draft.unknown", code));
  }

  @POST
  @Path("{code}")
  @Operation(
      summary = "Begin a draft",
      description = "With what was published last. Where somebody has begun, answers with theirs.")
  @APIResponse(responseCode = "200", description = "The draft")
  @APIResponse(responseCode = "404", description = "There is no process with this code")
  public DraftView begin(
      @Parameter(description = "P01 …", example = "P04") @PathParam("code") String code) {
    return drafting.begin(code, me.now());
  }

  @PUT
  @Path("{code}")
  @Operation(
      summary = "Save a draft",
      description = "Finished or not. Names the revision its writer saw.")
  @APIResponse(responseCode = "200", description = "The draft with its new revision")
  @APIResponse(responseCode = "409", description = "Somebody saved since; read it again first")
  public DraftView save(@PathParam("code") String code, Writing writing) {
    if (writing == null || writing.terms() == null) {
      throw Refusal.invalid("catalogue.draft.empty").at("terms");
    }
    return drafting.save(code, writing.revision(), writing.terms(), me.now());
  }

  @DELETE
  @Path("{code}")
  @Operation(summary = "Drop a draft", description = "What is published stays as it is.")
  @APIResponse(responseCode = "204", description = "Gone")
  @APIResponse(responseCode = "409", description = "Somebody saved since; read it again first")
  public void drop(
      @PathParam("code") String code,
      @Parameter(description = "The revision its writer saw") @QueryParam("revision")
          int revision) {
    drafting.drop(code, revision, me.now());
  }

  @GET
  @Path("{code}/flaws")
  @Operation(
      summary = "What keeps a draft from being published",
      description = "In the reader's language; empty where nothing does.")
  @APIResponse(responseCode = "200", description = "All that is missing or wrong")
  @APIResponse(responseCode = "404", description = "Nobody is drafting this process")
  public List<Lack> flaws(@PathParam("code") String code) {
    return drafting.faults(one(code).terms()).stream()
        .map(it -> new Lack(it.part(), it.row(), words.reason(it)))
        .toList();
  }

  @POST
  @Path("{code}/publication")
  @Operation(
      summary = "Publish a draft",
      description =
          "It becomes the next edition and holds from a day on, today at the earliest and not"
              + " before the last edition. An edition is never changed afterwards.")
  @APIResponse(
      responseCode = "201",
      description = "The edition; its address in `Location`",
      content = @Content(schema = @Schema(implementation = EditionView.class)))
  @APIResponse(responseCode = "409", description = "Somebody saved since; read it again first")
  @APIResponse(responseCode = "422", description = "Unfinished, unchanged, or not on such a day")
  public Response publish(@PathParam("code") String code, Publishing publishing) {
    var it = publishing == null ? new Publishing(0, null, "") : publishing;
    return made(drafting.publish(code, it.revision(), it.from(), it.reason(), me.now()));
  }

  @POST
  @Path("{code}/withdrawal")
  @Operation(
      summary = "Withdraw a service",
      description = "From a day on it is no longer offered; publishing again brings it back.")
  @APIResponse(
      responseCode = "201",
      description = "The edition that says so; its address in `Location`",
      content = @Content(schema = @Schema(implementation = EditionView.class)))
  @APIResponse(responseCode = "409", description = "It is withdrawn already")
  @APIResponse(responseCode = "422", description = "No such day, or no reason")
  public Response withdraw(@PathParam("code") String code, Publishing withdrawal) {
    var it = withdrawal == null ? new Publishing(0, null, "") : withdrawal;
    return made(drafting.withdraw(code, it.from(), it.reason(), me.now()));
  }

  private static Response made(EditionView it) {
    return Response.created(URI.create("processes/" + it.code() + "/editions/" + it.version()))
        .entity(it)
        .build();
  }

  /**
   * Something a draft lacks or gets wrong.
   *
   * @param part what of it: {@code name}, {@code steps.amount}, {@code documents.name} …
   * @param row the number of the step or document, 0 where it is about the whole
   */
  public record Lack(String part, int row, String reason) {}

  /**
   * What somebody wrote.
   *
   * @param revision of the draft as they saw it
   */
  public record Writing(int revision, EditionTerms terms) {}

  /**
   * From when on, and why.
   *
   * @param revision of the draft as its publisher saw it; of no use for a withdrawal
   */
  public record Publishing(int revision, LocalDate from, String reason) {}
}
