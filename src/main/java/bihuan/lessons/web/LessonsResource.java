package bihuan.lessons.web;

import bihuan.Page;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.evidence.CopyKind;
import bihuan.evidence.FileRow;
import bihuan.evidence.Upload;
import bihuan.evidence.web.CopyDelivery;
import bihuan.lessons.Lessons;
import bihuan.lessons.ReplyRow;
import bihuan.lessons.ReplyView;
import bihuan.loop.web.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lessons as the units answer them; each operation answers with the lesson as it stands then. */
@Needs(Right.ENTER)
@Path("lessons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "lessons", description = "What an improvement changes for other units")
public class LessonsResource {

  @Inject Lessons lessons;
  @Inject Me me;

  /**
   * @param hasIt whether the unit has the same trouble
   * @param words what it did
   */
  public record LessonAnswered(Boolean hasIt, String words) {}

  public record LessonSentBack(String reason) {}

  @GET
  @Operation(summary = "The lessons that the caller's unit was asked to answer, latest due first")
  public Page<ReplyRow> list(@QueryParam("after") String after) {
    return lessons.ofUnit(after, me.now());
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A lesson in one unit, for its people and whoever reads the issue")
  public ReplyView read(@PathParam("id") String id) {
    return lessons.seenBy(me.now(), id);
  }

  @PUT
  @Path("{id}/answer")
  @Operation(
      summary = "Whether the unit has the same trouble, and what it did",
      description = "By a case handler; with evidence where it has it")
  public ReplyView answer(@PathParam("id") String id, LessonAnswered told) {
    lessons.answer(id, Body.of(told).hasIt(), told.words(), me.now());
    return read(id);
  }

  @PUT
  @Path("{id}/signature")
  @Operation(summary = "The unit's leader signs the answer")
  public ReplyView sign(@PathParam("id") String id) {
    lessons.sign(id, me.now());
    return read(id);
  }

  @PUT
  @Path("{id}/sending-back")
  @Operation(summary = "To be answered anew: by the unit's leader before signing, then the office")
  public ReplyView sendBack(@PathParam("id") String id, LessonSentBack told) {
    lessons.sendBack(id, Body.of(told).reason(), me.now());
    return read(id);
  }

  @PUT
  @Path("{id}/acceptance")
  @Operation(summary = "The office takes the answer")
  public ReplyView take(@PathParam("id") String id) {
    lessons.take(id, me.now());
    return read(id);
  }

  @PUT
  @Path("{id}/reminder")
  @Operation(summary = "The office reminds the unit")
  public ReplyView remind(@PathParam("id") String id) {
    lessons.remind(id, me.now());
    return read(id);
  }

  @POST
  @Path("{id}/evidence")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Keeps one file (the body), at most 20 MB; its name in X-File-Name")
  @APIResponse(
      responseCode = "201",
      description = "The file; its address in `Location`",
      content = @Content(schema = @Schema(implementation = FileRow.class)))
  public Response keep(
      @PathParam("id") String id, @HeaderParam("X-File-Name") String name, InputStream content) {
    var kept = lessons.keep(id, Upload.encoded(name, content), me.now());
    return Response.created(URI.create("lessons/" + id + "/evidence/" + kept.id()))
        .entity(kept)
        .build();
  }

  @GET
  @Path("{id}/evidence/{file}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A file, cleaned; `download=true` to save it")
  public Response open(
      @PathParam("id") String id,
      @PathParam("file") String file,
      @QueryParam("download") boolean download,
      @Context HttpHeaders request) {
    var copy = lessons.open(id, file, CopyKind.CLEAN, me.now());
    return download ? CopyDelivery.saved(copy, request) : CopyDelivery.shown(copy, request);
  }

  @GET
  @Path("{id}/evidence/{file}/thumbnail")
  @Produces("image/jpeg")
  @Operation(summary = "A small picture of a file; 404 where it has none")
  public Response thumbnail(
      @PathParam("id") String id, @PathParam("file") String file, @Context HttpHeaders request) {
    return CopyDelivery.shown(lessons.open(id, file, CopyKind.THUMBNAIL, me.now()), request);
  }

  @DELETE
  @Path("{id}/evidence/{file}")
  @Operation(summary = "Takes a file back, while it is still the unit's turn")
  public void forget(@PathParam("id") String id, @PathParam("file") String file) {
    lessons.forget(id, file, me.now());
  }
}
