package bihuan.loop.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.classification.Classification;
import bihuan.classification.RefusalReason;
import bihuan.loop.IssueView;
import bihuan.loop.Triage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the office decides: whether, as what and with whom. */
@Needs(Right.ENTER)
@Path("issues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "triage", description = "What the office decides: whether, as what and with whom")
@APIResponse(responseCode = "200", description = "The issue as the caller sees it now")
@APIResponse(responseCode = "403", description = "Not the caller's to do")
@APIResponse(responseCode = "404", description = "Unknown, or none of the caller's business")
@APIResponse(responseCode = "409", description = "Not possible where the issue stands now")
@APIResponse(responseCode = "422", description = "Something is missing or wrong, at `field`")
public class TriageResource extends IssueOperations {

  @Inject Triage triage;

  public record Missing(String missing) {}

  public record Refused(RefusalReason reason, String words) {}

  public record Merging(String main, String words) {}

  public record Transfer(String authority, String words) {}

  public record Outgoing(Integer read, String outgoingTitle, String outgoing, Set<String> files) {}

  public record Assignment(String lead, List<String> others, String words) {}

  public record Correction(Classification classification, String words) {}

  public record Cooperation(List<String> others, String words) {}

  @PUT
  @Path("{number}/information-request")
  @Operation(summary = "ASK_INFO: say what is missing; once per issue")
  public IssueView askInfo(@PathParam("number") String number, Missing told) {
    triage.askInfo(at(number), Body.of(told).missing(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/refusal")
  @Operation(summary = "REFUSE: a reason from the list and words for the reporter")
  public IssueView refuse(@PathParam("number") String number, Refused told) {
    triage.refuse(at(number), Body.of(told).reason(), told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/reconsideration")
  @Operation(summary = "RECONSIDER: the head upholds an objection")
  public IssueView reconsider(@PathParam("number") String number, Words told) {
    triage.reconsider(at(number), Body.of(told).words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/objection-dismissal")
  @Operation(summary = "DISMISS: the head lets the refusal stand")
  public IssueView dismiss(@PathParam("number") String number, Words told) {
    triage.dismiss(at(number), Body.of(told).words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/merging")
  @Operation(summary = "MERGE: into an open main issue")
  public IssueView merge(@PathParam("number") String number, Merging told) {
    triage.merge(at(number), Body.number("main", Body.of(told).main()), told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/transfer")
  @Operation(summary = "TRANSFER: the head hands it over to another authority")
  public IssueView transfer(@PathParam("number") String number, Transfer told) {
    triage.transfer(at(number), Body.of(told).authority(), told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/acceptance")
  @Operation(summary = "ACCEPT: with kind, cause, nature, class and measure")
  public IssueView accept(@PathParam("number") String number, Classification made) {
    triage.accept(at(number), Body.of(made), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/outgoing")
  @Operation(
      summary = "The outgoing text and the files that go with it, reviewed beside the original")
  public IssueView reviewOutgoing(@PathParam("number") String number, Outgoing told) {
    var files = Body.of(told).files() == null ? Set.<String>of() : told.files();
    var read = told.read() == null ? 0 : told.read();
    triage.reviewOutgoing(
        at(number), read, told.outgoingTitle(), told.outgoing(), files, caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/assignment")
  @Operation(summary = "ASSIGN: one lead unit, co-operating units optional")
  public IssueView assign(@PathParam("number") String number, Assignment told) {
    triage.assign(at(number), Body.of(told).lead(), told.others(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/reassignment")
  @Operation(summary = "REASSIGN: to another unit; the clocks start anew")
  public IssueView reassign(@PathParam("number") String number, Assignment told) {
    triage.reassign(at(number), Body.of(told).lead(), told.others(), told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/return-ruling")
  @Operation(summary = "UPHOLD: the unit keeps it; the ruling's time does not count")
  public IssueView uphold(@PathParam("number") String number, GivenReason told) {
    triage.uphold(at(number), Body.of(told).reason(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/withdrawal-agreement")
  @Operation(summary = "RELEASE: the reporter asked for it, and it is theirs alone")
  public IssueView release(@PathParam("number") String number) {
    triage.release(at(number), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/correction")
  @Operation(summary = "CORRECT: a new classification with the reason; makes nothing late")
  public IssueView correct(@PathParam("number") String number, Correction told) {
    triage.correct(at(number), Body.of(told).classification(), told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/redirection")
  @Operation(summary = "REDIRECT: to another unit; by the head once it was signed for")
  public IssueView redirect(@PathParam("number") String number, Assignment told) {
    triage.redirect(at(number), Body.of(told).lead(), told.others(), told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/substitution")
  @Operation(summary = "The office's own unit is meant: its substitutes go on")
  public IssueView leaveToSubstitutes(@PathParam("number") String number, Words told) {
    triage.leaveToSubstitutes(at(number), Body.of(told).words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/co-operation")
  @Operation(summary = "CHANGE_UNITS: all that co-operate from now on, with the reason")
  public IssueView changeUnits(@PathParam("number") String number, Cooperation told) {
    triage.changeUnits(at(number), Body.of(told).others(), told.words(), caller.now());
    return seen(number);
  }
}
