package bihuan.supervision.web;

import bihuan.Page;
import bihuan.Refusal;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.classification.CardRuling;
import bihuan.evidence.CopyKind;
import bihuan.evidence.FileRow;
import bihuan.evidence.Upload;
import bihuan.evidence.web.CopyDelivery;
import bihuan.loop.web.Body;
import bihuan.series.IssueNumber;
import bihuan.supervision.LadderStep;
import bihuan.supervision.PaperLists;
import bihuan.supervision.PaperRow;
import bihuan.supervision.PaperState;
import bihuan.supervision.PaperView;
import bihuan.supervision.Papers;
import bihuan.web.Language;
import bihuan.web.Phrases;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Papers to units that are late: reminder letters, supervision notices, what follows. Each
 * operation answers with the paper as it stands then; 409 says that it stands elsewhere by now.
 */
@Needs(Right.READ_PAPERS)
@Path("papers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "papers", description = "What units are written that are late")
public class PapersResource {

  @Inject Papers papers;
  @Inject PaperLists lists;
  @Inject Language language;
  @Inject Me me;

  /**
   * @param issue its number
   * @param words what it says, at most 4,000 characters; empty for the usual
   */
  public record PaperProposed(LadderStep step, String issue, String words) {}

  public record PaperWorded(String words) {}

  public record PaperChosen(LadderStep step) {}

  public record PaperReason(String reason) {}

  /**
   * @param promised by when it will be done; null where nothing is promised
   */
  public record PaperAnswered(String answer, LocalDate promised) {}

  public record PaperRuled(CardRuling ruling, String words) {}

  /**
   * @param papers their ids, at most 100
   */
  public record PapersChosen(List<String> papers) {}

  /**
   * @param issued whether it has its number now
   * @param detail why not, in the caller's language; null where it has
   */
  public record PaperOutcome(String id, boolean issued, String detail) {}

  @GET
  @Operation(
      summary = "The papers that stand here, newest first; to a unit its own, whatever their state")
  public Page<PaperRow> list(
      @QueryParam("state") PaperState state, @QueryParam("after") String after) {
    return me.now().actor().role().isOfUnit()
        ? lists.ofUnit(after, me.now())
        : lists.at(state == null ? PaperState.PROPOSED : state, after, me.now());
  }

  @POST
  @Operation(
      summary = "Proposes one by hand, while a unit has the issue",
      description = "Hangs on the day on which the unit owed something: once for that day")
  @APIResponse(responseCode = "201", description = "The paper; its address in `Location`")
  public Response propose(PaperProposed told) {
    var said = Body.of(told);
    var paper = papers.propose(said.step(), new IssueNumber(said.issue()), said.words(), me.now());
    return Response.created(URI.create("papers/" + paper.row().id())).entity(paper).build();
  }

  @POST
  @Path("issuing")
  @Operation(summary = "Issues several, each for itself: one that is refused says why")
  public List<PaperOutcome> issueAll(PapersChosen told) {
    var chosen = Body.of(told).papers();
    if (chosen == null || chosen.isEmpty() || chosen.size() > 100) {
      throw Refusal.invalid("supervision.choose").at("papers");
    }
    var outcomes = new ArrayList<PaperOutcome>();
    for (var it : chosen) {
      try {
        papers.issue(it, me.now());
        outcomes.add(new PaperOutcome(it, true, null));
      } catch (Refusal no) {
        outcomes.add(new PaperOutcome(it, false, Phrases.of(no, language.getLocale())));
      }
    }
    return outcomes;
  }

  @GET
  @Path("{paper}")
  @Operation(summary = "A paper, for its readers: what it says and what the caller may do")
  public PaperView read(@PathParam("paper") String paper) {
    return papers.seenBy(me.now(), paper);
  }

  @PUT
  @Path("{paper}/words")
  @Operation(
      summary = "Other words, before it is issued",
      description = "At most 4,000 characters; 422 while they tell who reported")
  public PaperView word(@PathParam("paper") String paper, PaperWorded told) {
    papers.word(paper, Body.of(told).words(), me.now());
    return read(paper);
  }

  @PUT
  @Path("{paper}/kind")
  @Operation(
      summary = "Whoever issues it takes the circular instead of the interview, or the interview",
      description = "Words that the house proposed change with it; 422 for any other kind")
  public PaperView choose(@PathParam("paper") String paper, PaperChosen told) {
    papers.choose(paper, Body.of(told).step(), me.now());
    return read(paper);
  }

  @PUT
  @Path("{paper}/refusal")
  @Operation(summary = "Does not issue it, and says why")
  public PaperView decline(@PathParam("paper") String paper, PaperReason told) {
    papers.decline(paper, Body.of(told).reason(), me.now());
    return read(paper);
  }

  @PUT
  @Path("{paper}/issue")
  @Operation(
      summary = "Issues it under the next number of its kind and year",
      description = "By the head; an interview or a circular by a leader of the city")
  public PaperView issue(@PathParam("paper") String paper) {
    papers.issue(paper, me.now());
    return read(paper);
  }

  @PUT
  @Path("{paper}/acknowledgement")
  @Operation(summary = "Its reader says that it has come")
  public PaperView acknowledge(@PathParam("paper") String paper) {
    papers.acknowledge(paper, me.now());
    return read(paper);
  }

  @PUT
  @Path("{paper}/answer")
  @Operation(summary = "A case handler of the unit answers; a day promised is followed up")
  public PaperView answer(@PathParam("paper") String paper, PaperAnswered told) {
    papers.answer(paper, Body.of(told).answer(), told.promised(), me.now());
    return read(paper);
  }

  @PUT
  @Path("{paper}/signature")
  @Operation(summary = "The unit's leader signs the answer")
  public PaperView sign(@PathParam("paper") String paper) {
    papers.sign(paper, me.now());
    return read(paper);
  }

  @PUT
  @Path("{paper}/sending-back")
  @Operation(summary = "To be answered anew: by the unit's leader before signing, then the office")
  public PaperView sendBack(@PathParam("paper") String paper, PaperReason told) {
    papers.sendBack(paper, Body.of(told).reason(), me.now());
    return read(paper);
  }

  @PUT
  @Path("{paper}/release")
  @Operation(summary = "The office releases the unit from it")
  public PaperView release(@PathParam("paper") String paper, PaperWorded told) {
    papers.release(paper, Body.of(told).words(), me.now());
    return read(paper);
  }

  @PUT
  @Path("{paper}/appeal")
  @Operation(summary = "The unit's leader appeals, within the working days of APPEAL_DEPT, once")
  public PaperView appeal(@PathParam("paper") String paper, PaperReason told) {
    papers.appeal(paper, Body.of(told).reason(), me.now());
    return read(paper);
  }

  @PUT
  @Path("{paper}/ruling")
  @Operation(summary = "The head rules on an appeal")
  public PaperView rule(@PathParam("paper") String paper, PaperRuled told) {
    papers.rule(paper, Body.of(told).ruling(), told.words(), me.now());
    return read(paper);
  }

  @POST
  @Path("{paper}/evidence")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Keeps one file (the body), at most 20 MB; its name in X-File-Name")
  @APIResponse(
      responseCode = "201",
      description = "The file; its address in `Location`",
      content = @Content(schema = @Schema(implementation = FileRow.class)))
  public Response keep(
      @PathParam("paper") String paper,
      @HeaderParam("X-File-Name") String name,
      InputStream content) {
    var kept = papers.keep(paper, Upload.encoded(name, content), me.now());
    return Response.created(URI.create("papers/" + paper + "/evidence/" + kept.id()))
        .entity(kept)
        .build();
  }

  @GET
  @Path("{paper}/evidence/{file}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A file, cleaned; `download=true` to save it")
  public Response open(
      @PathParam("paper") String paper,
      @PathParam("file") String file,
      @QueryParam("download") boolean download,
      @Context HttpHeaders request) {
    var copy = papers.open(paper, file, CopyKind.CLEAN, me.now());
    return download ? CopyDelivery.saved(copy, request) : CopyDelivery.shown(copy, request);
  }

  @GET
  @Path("{paper}/evidence/{file}/thumbnail")
  @Produces("image/jpeg")
  @Operation(summary = "A small picture of a file; 404 where it has none")
  public Response thumbnail(
      @PathParam("paper") String paper,
      @PathParam("file") String file,
      @Context HttpHeaders request) {
    return CopyDelivery.shown(papers.open(paper, file, CopyKind.THUMBNAIL, me.now()), request);
  }

  @DELETE
  @Path("{paper}/evidence/{file}")
  @Operation(summary = "Takes a file back, while it is still the unit's turn")
  public void forget(@PathParam("paper") String paper, @PathParam("file") String file) {
    papers.forget(paper, file, me.now());
  }
}
