package bihuan.evidence.web;

import bihuan.Open;
import bihuan.Refusal;
import bihuan.access.web.CallerAddress;
import bihuan.access.web.Me;
import bihuan.evidence.CopyKind;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.evidence.Upload;
import bihuan.throttle.Throttle;
import bihuan.throttle.Throttle.Allowance;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Files of something not filed yet, by somebody without an account as well. Whoever knows the token
 * of a draft owns its files.
 */
@Open
@Path("drafts/{token}/files")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Evidence")
public class DraftsResource {

  @Inject Evidence evidence;
  @Inject Throttle throttle;
  @Inject CallerAddress addresses;
  @Inject HttpServletRequest request;
  @Inject Me me;

  @Inject
  @ConfigProperty(name = "bihuan.evidence.drafts-megabytes", defaultValue = "400")
  int megabytesADay;

  private Allowance drafts;

  @PostConstruct
  void prepare() {
    drafts = new Allowance("draft", megabytesADay, Duration.ofDays(1));
  }

  /** Takes the bare content as its body, so that it is read no further than the limit. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      summary = "Keep a file in a draft",
      description =
          "The body is the file; X-File-Name is its percent-encoded name, used in refusals only."
              + " Answers the kept file; 413 when too large, 422 with a sentence when the content"
              + " is not accepted.")
  public FileRow keep(
      @PathParam("token") String token,
      @HeaderParam("X-File-Name") String name,
      @QueryParam("purpose") @DefaultValue("REPORT") Purpose purpose,
      InputStream content) {
    requireRoom();
    var kept =
        evidence.keep(Upload.encoded(name, content), Evidence.draft(token), purpose, me.now());
    throttle.count(drafts, addresses.of(request), megabytes(kept.size()), me.now().at());
    return kept;
  }

  /** One address fills no more than its part of the room that there is for all drafts. */
  private void requireRoom() {
    if (!throttle.admits(drafts, addresses.of(request), me.now().at())) {
      throw Refusal.tooMany("evidence.draftsOfOneFull");
    }
  }

  private static int megabytes(long bytes) {
    return (int) (1 + bytes / 1_000_000);
  }

  @GET
  @Operation(summary = "List a draft's files", description = "In the order they came.")
  public List<FileRow> list(@PathParam("token") String token) {
    return evidence.of(Evidence.draft(token));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Take a file out of a draft", description = "404 where it is not in it.")
  public void forget(@PathParam("token") String token, @PathParam("id") String id) {
    evidence.forget(Evidence.draft(token), id, me.now());
  }

  @GET
  @Path("{id}/thumbnail")
  @Produces("image/jpeg")
  @Operation(summary = "A small picture of a draft's file", description = "404 where it has none.")
  public Response thumbnail(
      @PathParam("token") String token, @PathParam("id") String id, @Context HttpHeaders headers) {
    var file =
        evidence
            .find(id)
            .filter(it -> it.subject().equals(Evidence.draft(token)))
            .orElseThrow(() -> Refusal.unknown("evidence.unknown"));
    return CopyDelivery.shown(evidence.open(file.id(), CopyKind.THUMBNAIL), headers);
  }
}
