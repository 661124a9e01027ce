package bihuan.loop.web;

import bihuan.Open;
import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.city.District;
import bihuan.classification.Filing;
import bihuan.classification.Kind;
import bihuan.classification.Source;
import bihuan.evidence.CopyKind;
import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.evidence.Upload;
import bihuan.evidence.web.CopyDelivery;
import bihuan.loop.EvidenceDesk;
import bihuan.loop.Intake;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Rectification;
import bihuan.loop.Resemblance;
import bihuan.series.IssueNumber;
import bihuan.vault.Envelopes;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Issues: list, read, file, evidence and the first contact. The moves are in the resources of the
 * steps.
 */
@Needs(Right.ENTER)
@Path("issues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class IssuesResource {

  @Inject Issues issues;
  @Inject Intake intake;
  @Inject EvidenceDesk desk;
  @Inject Rectification rectification;
  @Inject Resemblance resemblance;
  @Inject Caller caller;
  @Inject Envelopes envelopes;

  /**
   * A filing with the reporter's own name, phone and organisation, which go to the vault. The
   * office files for somebody else: their account stands behind nothing.
   */
  public record Reported(Told filing, String name, String phone, String organisation) {}

  /**
   * A filing as its reporter words it; whence it came only the office says, that it has no name
   * only the address.
   */
  public record Told(
      String title,
      String fact,
      String wish,
      String process,
      int step,
      Kind kind,
      District district,
      Source source,
      Secrecy secrecy,
      String draft,
      boolean preview) {

    Told from(String draft) {
      return new Told(
          title, fact, wish, process, step, kind, district, source, secrecy, draft, preview);
    }

    Filing by(Actor actor) {
      if (source != null && !actor.may(Right.REGISTER_ISSUES)) {
        throw Refusal.invalid("web.notAsked", "source").at("source");
      }
      return as(source == null ? Source.toldBy(actor.role()) : source, secrecy);
    }

    Filing byNobody() {
      if (secrecy != null && secrecy != Secrecy.ANONYMOUS) {
        throw Refusal.invalid("web.notAsked", "secrecy").at("secrecy");
      }
      if (source != null) {
        throw Refusal.invalid("web.notAsked", "source").at("source");
      }
      return as(Source.PUBLIC, Secrecy.ANONYMOUS);
    }

    private Filing as(Source source, Secrecy secrecy) {
      return new Filing(
          title, fact, wish, process, step, kind, district, source, secrecy, draft, preview);
    }
  }

  public record Said(String words) {}

  public record Struck(List<String> struck) {}

  @GET
  @Open
  @Path("{number}")
  @Operation(
      summary = "One issue as the caller may see it; an anonymous reporter shows X-Bihuan-Code")
  public IssueView read(@PathParam("number") String number) {
    return issues.seenBy(caller.now(), new IssueNumber(number));
  }

  @Needs(Right.FILE_ISSUES)
  @POST
  @Operation(
      summary = "SUBMIT: under a name, which goes to the vault; secrecy OPEN or CONFIDENTIAL")
  @APIResponse(
      responseCode = "201",
      description = "Its number; its address in `Location`",
      content = @Content(schema = @Schema(implementation = Filed.class)))
  public Response file(Reported told) {
    var by = caller.now();
    var reported = Body.of(told);
    var identity =
        new Identity(
            by.actor().role().isOfOffice() ? "" : by.name(),
            reported.name(),
            reported.phone(),
            reported.organisation(),
            by.actor().role().name());
    return created(intake.file(named(reported, by).by(by.actor()), identity, by));
  }

  /**
   * Without a draft of its own it is one with all that its sender words alike on this day. The key
   * keeps who that is from whoever reads the mark of the draft.
   */
  private Told named(Reported reported, By by) {
    var told = Body.of(reported.filing());
    var alike = String.join("\n", by.name(), by.day().toString(), reported.toString());
    return Signs.isMissing(told.draft()) ? told.from(envelopes.mark(alike, "filed alike")) : told;
  }

  @POST
  @Open
  @Path("anonymous")
  @Operation(
      summary = "SUBMIT without a name: answers with the number and a query code, shown this once")
  @APIResponse(
      responseCode = "201",
      description = "Number and query code; its address in `Location`",
      content = @Content(schema = @Schema(implementation = Intake.Receipt.class)))
  public Response fileAnonymously(Told filing) {
    var receipt = intake.fileAnonymously(Body.of(filing).byNobody(), caller.now());
    return Response.created(URI.create("issues/" + receipt.number())).entity(receipt).build();
  }

  @GET
  @Path("similar")
  @Operation(
      summary = "What resembles this, in reviewed words only unless the caller is of the office")
  public List<Resemblance.Known> similar(
      @QueryParam("process") String process,
      @QueryParam("step") int step,
      @QueryParam("words") String words) {
    return resemblance.whileFiling(process, step, words, caller.now());
  }

  @GET
  @Path("{number}/similar")
  @Operation(summary = "What resembles this issue, for a coordinator")
  public List<Resemblance.Known> similarTo(@PathParam("number") String number) {
    return resemblance.to(new IssueNumber(number), caller.now());
  }

  @POST
  @Open
  @Path("{number}/evidence")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Keeps one file (the body), at most 20 MB; its name percent-encoded in X-File-Name")
  @APIResponse(
      responseCode = "201",
      description = "The file; its address in `Location`",
      content = @Content(schema = @Schema(implementation = FileRow.class)))
  @APIResponse(responseCode = "413", description = "More than 20 MB")
  public Response keep(
      @PathParam("number") String number,
      @QueryParam("purpose") Purpose purpose,
      @HeaderParam("X-File-Name") String name,
      InputStream content) {
    var kept =
        desk.keep(new IssueNumber(number), Upload.encoded(name, content), purpose, caller.now());
    return Response.created(URI.create("issues/" + number + "/evidence/" + kept.id()))
        .entity(kept)
        .build();
  }

  @GET
  @Open
  @Path("{number}/evidence/{file}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      summary =
          "A file, cleaned; `download=true` to save it; the office may ask for the `original`")
  public Response open(
      @PathParam("number") String number,
      @PathParam("file") String file,
      @QueryParam("original") boolean original,
      @QueryParam("download") boolean download,
      @Context HttpHeaders request) {
    var at = new IssueNumber(number);
    var by = caller.now();
    var wanted = original ? CopyKind.ORIGINAL : CopyKind.CLEAN;
    var copy = desk.open(at, file, wanted, by);
    return download || wanted == CopyKind.ORIGINAL
        ? CopyDelivery.saved(copy, request)
        : CopyDelivery.shown(copy, request);
  }

  @GET
  @Open
  @Path("{number}/evidence/{file}/thumbnail")
  @Produces("image/jpeg")
  @Operation(summary = "A small picture of a file; 404 where it has none")
  public Response thumbnail(
      @PathParam("number") String number,
      @PathParam("file") String file,
      @Context HttpHeaders request) {
    return CopyDelivery.shown(
        desk.open(new IssueNumber(number), file, CopyKind.THUMBNAIL, caller.now()), request);
  }

  @DELETE
  @Open
  @Path("{number}/evidence/{file}")
  @Operation(summary = "Takes a file back: by whoever handed it in, while it is still their turn")
  public void forget(@PathParam("number") String number, @PathParam("file") String file) {
    desk.forget(new IssueNumber(number), file, caller.now());
  }

  @PUT
  @Path("{number}/first-contact")
  @Operation(summary = "The lead unit's first response to the reporter, by way of the house")
  public IssueView contact(@PathParam("number") String number, Said told) {
    rectification.contact(new IssueNumber(number), Body.of(told).words(), caller.now());
    return read(number);
  }

  @PUT
  @Open
  @Path("{number}/preview")
  @Operation(
      summary = "The reporter has seen the text about to go out; `struck`: pieces to leave out")
  public IssueView answerPreview(@PathParam("number") String number, Struck told) {
    intake.answerPreview(new IssueNumber(number), Body.of(told).struck(), caller.now());
    return read(number);
  }

  @PUT
  @Open
  @Path("{number}/protection")
  @Operation(summary = "Whoever spoke openly is confidential from now on; by the reporter alone")
  public IssueView raiseProtection(@PathParam("number") String number) {
    intake.raiseProtection(new IssueNumber(number), caller.now());
    return read(number);
  }

  private static Response created(IssueNumber number) {
    return Response.created(URI.create("issues/" + number)).entity(new Filed(number)).build();
  }

  public record Filed(IssueNumber number) {}
}
