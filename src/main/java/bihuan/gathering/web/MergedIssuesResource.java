package bihuan.gathering.web;

import bihuan.Open;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.evidence.CopyKind;
import bihuan.evidence.FileRow;
import bihuan.evidence.web.CopyDelivery;
import bihuan.gathering.Gathered;
import bihuan.gathering.Gathering;
import bihuan.gathering.MergedReport;
import bihuan.gathering.MergedReports;
import bihuan.gathering.MergedWording;
import bihuan.loop.Issues;
import bihuan.loop.web.Body;
import bihuan.loop.web.Caller;
import bihuan.series.IssueNumber;
import bihuan.web.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is handled together with an issue. */
@Needs(Right.ENTER)
@Path("issues/{number}/merged-issues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class MergedIssuesResource {

  @Inject Gathering gathering;
  @Inject MergedReports merged;
  @Inject Issues issues;
  @Inject Caller caller;

  public record ToGather(List<String> numbers, String reason) {}

  /**
   * @param left those that were not merged, each with the reason
   */
  public record GatheredIssues(List<IssueNumber> merged, List<NotGathered> left) {}

  /**
   * @param error the key of the refusal, for programs
   * @param message a sentence in the caller's language
   */
  public record NotGathered(IssueNumber number, String error, String message) {}

  /**
   * @param reports for the office, else none
   * @param wordings for the unit that works on it, else none
   * @param files for the unit that works on it, else none
   */
  public record MergedIssues(
      List<MergedReport> reports, List<MergedWording> wordings, List<FileRow> files) {}

  @GET
  @Open
  @Operation(
      summary =
          "What the reports merged into it bring: all for the office, what went out for the unit")
  public MergedIssues read(@PathParam("number") String number) {
    var by = caller.now();
    var main = issues.seenBy(by, new IssueNumber(number));
    return new MergedIssues(
        merged.reports(main, by), merged.wordings(main, by), merged.files(main, by));
  }

  @PUT
  @Operation(summary = "MERGE of many, at most 500, in one act with one reason")
  @APIResponse(responseCode = "200", description = "Which were merged, and which not and why")
  @APIResponse(responseCode = "422", description = "The main issue has ended, or nothing is named")
  public GatheredIssues gather(
      @PathParam("number") String number, ToGather told, @Context HttpHeaders request) {
    var it = Body.of(told);
    var numbers = it.numbers() == null ? List.<String>of() : it.numbers();
    return answer(
        gathering.gather(
            new IssueNumber(number),
            numbers.stream().map(one -> Body.number("numbers", one)).toList(),
            it.reason(),
            caller.now()),
        request.getAcceptableLanguages().stream().findFirst().orElse(Locale.CHINESE));
  }

  private static GatheredIssues answer(Gathered gathered, Locale language) {
    return new GatheredIssues(
        gathered.merged(),
        gathered.left().stream()
            .map(it -> new NotGathered(it.number(), it.why().key(), Phrases.of(it.why(), language)))
            .toList());
  }

  @GET
  @Open
  @Path("evidence/{file}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A cleaned copy of what was released with one of them, for the unit")
  public Response open(
      @PathParam("number") String number,
      @PathParam("file") String file,
      @Context HttpHeaders request) {
    return CopyDelivery.shown(
        merged.open(new IssueNumber(number), file, CopyKind.CLEAN, caller.now()), request);
  }

  @GET
  @Open
  @Path("evidence/{file}/thumbnail")
  @Produces("image/jpeg")
  @Operation(summary = "A small picture of it; 404 where it has none")
  public Response thumbnail(
      @PathParam("number") String number,
      @PathParam("file") String file,
      @Context HttpHeaders request) {
    return CopyDelivery.shown(
        merged.open(new IssueNumber(number), file, CopyKind.THUMBNAIL, caller.now()), request);
  }
}
