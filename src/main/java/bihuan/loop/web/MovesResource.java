package bihuan.loop.web;

import bihuan.Open;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.classification.Adoption;
import bihuan.classification.Change;
import bihuan.classification.Classification;
import bihuan.classification.Conclusion;
import bihuan.classification.Method;
import bihuan.classification.RefusalReason;
import bihuan.classification.RejectReason;
import bihuan.classification.Reply;
import bihuan.classification.SuspendReason;
import bihuan.classification.Verdict;
import bihuan.loop.Closing;
import bihuan.loop.Intake;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Rectification;
import bihuan.loop.Triage;
import bihuan.loop.Verification;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The moves of the loop; each is a thing put to an issue. All answer with the issue as the caller
 * sees it afterwards, or: 404 unknown or none of the caller's business, 403 not the caller's to do,
 * 409 not possible where it stands now, 422 something is missing, at {@code field}.
 */
@Needs(Right.ENTER)
@Path("issues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "moves", description = "Every move of the loop")
@APIResponse(responseCode = "200", description = "The issue as the caller sees it now")
@APIResponse(responseCode = "403", description = "Not the caller's to do")
@APIResponse(responseCode = "404", description = "Unknown, or none of the caller's business")
@APIResponse(responseCode = "409", description = "Not possible where the issue stands now")
@APIResponse(responseCode = "422", description = "Something is missing or wrong, at `field`")
public class MovesResource {

  @Inject Issues issues;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Rectification rectification;
  @Inject Verification verification;
  @Inject Closing closing;
  @Inject Caller caller;

  public record Words(String words) {}

  public record Missing(String missing) {}

  public record Supplement(String supplement, String draft) {}

  public record GivenReason(String reason) {}

  public record Refused(RefusalReason reason, String words) {}

  public record Merging(String main, String words) {}

  public record Transfer(String authority, String words) {}

  public record Outgoing(Integer read, String outgoingTitle, String outgoing, Set<String> files) {}

  public record Assignment(String lead, List<String> others, String words) {}

  public record Return(String reason, String suggested) {}

  public record Suspension(SuspendReason reason, Integer days, String words) {}

  public record Replied(String measures, Conclusion conclusion) {}

  public record Rejection(RejectReason reason, String words) {}

  public record Tracking(String plan, LocalDate nextLook, String responsible) {}

  public record Sending(String verifier, Method method) {}

  public record Found(
      Boolean contacted, Boolean solved, Boolean explained, Integer satisfaction, String words) {}

  public record CalledBack(Found found, Integer tries) {}

  public record Correction(Classification classification, String words) {}

  public record Cooperation(List<String> others, String words) {}

  public record Opinion(String opinion) {}

  public record Look(String words, LocalDate nextLook) {}

  public record Another(String verifier, Method method, String words) {}

  public record Explanation(String basis, String words) {}

  public record Adopted(Change change, String words, String promise) {}

  public record Rebound(String cameBackAs, String words) {}

  @PUT
  @Path("{number}/information-request")
  @Operation(summary = "ASK_INFO: say what is missing; once per issue")
  public IssueView askInfo(@PathParam("number") String number, Missing told) {
    triage.askInfo(at(number), Body.of(told).missing(), caller.now());
    return seen(number);
  }

  @PUT
  @Open
  @Path("{number}/supplement")
  @Operation(summary = "SUPPLY_INFO: the reporter adds what was asked for; files by draft token")
  public IssueView supplyInfo(@PathParam("number") String number, Supplement told) {
    intake.supplyInfo(at(number), Body.of(told).supplement(), told.draft(), caller.now());
    return seen(number);
  }

  @PUT
  @Open
  @Path("{number}/withdrawal")
  @Operation(summary = "WITHDRAW: by the reporter, before acceptance only")
  public IssueView withdraw(@PathParam("number") String number, GivenReason told) {
    intake.withdraw(at(number), Body.of(told).reason(), caller.now());
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
  @Open
  @Path("{number}/objection")
  @Operation(summary = "OBJECT: the reporter, once, within 5 working days of a refusal")
  public IssueView object(@PathParam("number") String number, GivenReason told) {
    intake.object(at(number), Body.of(told).reason(), caller.now());
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
  @Path("{number}/signature")
  @Operation(summary = "SIGN: an officer of the lead unit signs for it")
  public IssueView sign(@PathParam("number") String number) {
    rectification.sign(at(number), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/return-request")
  @Operation(summary = "REQUEST_RETURN: once, within 2 working days, naming the unit it belongs to")
  public IssueView requestReturn(@PathParam("number") String number, Return told) {
    rectification.requestReturn(at(number), Body.of(told).reason(), told.suggested(), caller.now());
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
  @Path("{number}/suspension")
  @Operation(summary = "SUSPEND: at most 30 working days in all")
  public IssueView suspend(@PathParam("number") String number, Suspension told) {
    rectification.suspend(
        at(number), Body.of(told).reason(), told.days(), told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/resumption")
  @Operation(summary = "RESUME: the suspended working days do not count")
  public IssueView resume(@PathParam("number") String number) {
    rectification.resume(at(number), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/report")
  @Operation(summary = "REPORT: measures and conclusion, with evidence uploaded in this turn")
  public IssueView report(@PathParam("number") String number, Replied told) {
    var reply = new Reply(Body.of(told).measures(), told.conclusion());
    rectification.report(at(number), reply, caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/report-return")
  @Operation(summary = "SEND_BACK: the unit's leader wants it changed")
  public IssueView sendBack(@PathParam("number") String number, GivenReason told) {
    rectification.sendBack(at(number), Body.of(told).reason(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/sign-off")
  @Operation(summary = "SIGN_OFF: the unit's leader, not the person who reported it")
  public IssueView signOff(@PathParam("number") String number) {
    rectification.signOff(at(number), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/rejection")
  @Operation(summary = "REJECT: a reason from the list; done again within the redo limit")
  public IssueView reject(@PathParam("number") String number, Rejection told) {
    verification.reject(at(number), Body.of(told).reason(), told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/tracking")
  @Operation(
      summary = "TRACK: a plan, a day for the next check within a quarter, a person responsible")
  public IssueView track(@PathParam("number") String number, Tracking told) {
    verification.track(
        at(number), Body.of(told).plan(), told.nextLook(), told.responsible(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/restart")
  @Operation(summary = "RESTART: taken up again from long-term tracking")
  public IssueView restart(@PathParam("number") String number, Words told) {
    verification.restart(at(number), Body.of(told).words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/verification-order")
  @Operation(
      summary =
          "SEND_TO_VERIFY: `reporter` or an account; not the assigner, not of a reported unit")
  public IssueView sendToVerify(@PathParam("number") String number, Sending told) {
    verification.sendToVerify(at(number), Body.of(told).verifier(), told.method(), caller.now());
    return seen(number);
  }

  @PUT
  @Open
  @Path("{number}/verdict")
  @Operation(
      summary = "SATISFIED, EXPLANATION_ACCEPTED or NOT_SATISFIED; satisfaction 1..5 or none")
  public IssueView verify(@PathParam("number") String number, Found told) {
    verification.verify(at(number), verdict(told), caller.now());
    return seen(number);
  }

  @PUT
  @Open
  @Path("{number}/rating")
  @Operation(summary = "Once it is over the reporter says whether it is put right; nobody has to")
  public IssueView rate(@PathParam("number") String number, Found told) {
    verification.rate(at(number), verdict(told), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/explanation")
  @Operation(summary = "EXPLAIN: after a second dissatisfaction, naming the law or policy")
  public IssueView explain(@PathParam("number") String number, Explanation told) {
    verification.explain(at(number), Body.of(told).basis(), told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/improvement-order")
  @Operation(summary = "IMPROVE: always for a common or systemic issue")
  public IssueView improve(@PathParam("number") String number, Words told) {
    closing.improve(at(number), Body.of(told).words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/improvement")
  @Operation(summary = "ADOPT: what changed for everyone, with evidence uploaded for it")
  public IssueView adopt(@PathParam("number") String number, Adopted told) {
    closing.adopt(
        at(number),
        new Adoption(Body.of(told).change(), told.words(), told.promise()),
        caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/closure")
  @Operation(summary = "CLOSE: with evidence, signature, review and verification all on record")
  public IssueView close(@PathParam("number") String number) {
    closing.close(at(number), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/reopening")
  @Operation(summary = "REOPEN: the same trouble again within the rebound watch")
  public IssueView reopen(@PathParam("number") String number, Rebound told) {
    var back =
        Body.of(told).cameBackAs() == null ? null : Body.number("cameBackAs", told.cameBackAs());
    closing.reopen(at(number), back, told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/extension-request")
  @Operation(summary = "REQUEST_EXTENSION: once, at least 1 working day before it is due")
  public IssueView requestExtension(@PathParam("number") String number, GivenReason told) {
    rectification.requestExtension(at(number), Body.of(told).reason(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/extension")
  @Operation(summary = "GRANT_EXTENSION: from the original due date; class A by the head")
  public IssueView grantExtension(@PathParam("number") String number) {
    rectification.grantExtension(at(number), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/extension-refusal")
  @Operation(summary = "DECLINE_EXTENSION: with a reason; class A by the head")
  public IssueView declineExtension(@PathParam("number") String number, GivenReason told) {
    rectification.declineExtension(at(number), Body.of(told).reason(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/lapse")
  @Operation(summary = "LAPSE: nothing was supplied within its limit")
  public IssueView lapse(@PathParam("number") String number) {
    intake.lapse(at(number), caller.now());
    return seen(number);
  }

  @PUT
  @Open
  @Path("{number}/withdrawal-request")
  @Operation(summary = "ASK_TO_WITHDRAW: the reporter, once it was accepted")
  public IssueView askToWithdraw(@PathParam("number") String number, GivenReason told) {
    intake.askToWithdraw(at(number), Body.of(told).reason(), caller.now());
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

  @PUT
  @Path("{number}/opinion")
  @Operation(summary = "OPINE: what a co-operating unit does or says on its part")
  public IssueView opine(@PathParam("number") String number, Opinion told) {
    rectification.opine(at(number), Body.of(told).opinion(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/opinion-signature")
  @Operation(summary = "SIGN_OPINION: its leader, not whoever wrote it")
  public IssueView signOpinion(@PathParam("number") String number) {
    rectification.signOpinion(at(number), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/calling-in")
  @Operation(summary = "CALL_IN: the head, as late as a red card; what the office found itself")
  public IssueView callIn(@PathParam("number") String number, Replied told) {
    var found = new Reply(Body.of(told).measures(), told.conclusion());
    rectification.callIn(at(number), found, caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/further-tracking")
  @Operation(summary = "KEEP_TRACKING: what was seen, and the next day within a quarter")
  public IssueView keepTracking(@PathParam("number") String number, Look told) {
    verification.keepTracking(at(number), Body.of(told).words(), told.nextLook(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/verifier")
  @Operation(summary = "CHANGE_VERIFIER: under the same guards, with the reason")
  public IssueView changeVerifier(@PathParam("number") String number, Another told) {
    verification.changeVerifier(
        at(number), Body.of(told).verifier(), told.method(), told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/further-verification")
  @Operation(summary = "VERIFY_AGAIN: nobody was reached, or an explanation is doubted")
  public IssueView verifyAgain(@PathParam("number") String number, Another told) {
    verification.verifyAgain(
        at(number), Body.of(told).verifier(), told.method(), told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/vain-try")
  @Operation(summary = "The verifier tried to reach somebody in vain; each try is noted")
  public IssueView tryInVain(@PathParam("number") String number, Words told) {
    verification.tryInVain(at(number), Body.of(told).words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/no-answer")
  @Operation(summary = "NOT_REACHED: after three tries at different hours of two days")
  public IssueView reachNobody(@PathParam("number") String number, Words told) {
    verification.reachNobody(at(number), Body.of(told).words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/improvement-signature")
  @Operation(summary = "SIGN_IMPROVEMENT: the unit's leader, not whoever reported it")
  public IssueView signImprovement(@PathParam("number") String number) {
    closing.signImprovement(at(number), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/improvement-ruling")
  @Operation(summary = "The head rules that nothing lasting can be had")
  public IssueView ruleOutImprovement(@PathParam("number") String number, GivenReason told) {
    closing.ruleOutImprovement(at(number), Body.of(told).reason(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/call-back")
  @Operation(summary = "The office writes down what the reporter said on the telephone")
  public IssueView callBack(@PathParam("number") String number, CalledBack told) {
    var found = Body.of(told).found();
    var tries = told.tries() == null ? 0 : told.tries();
    verification.callBack(at(number), verdict(found), tries, caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/leaving-out")
  @Operation(summary = "A second person of the office agrees that figures do not count it")
  public IssueView leaveOut(@PathParam("number") String number, Words told) {
    verification.leaveOut(at(number), Body.of(told).words(), caller.now());
    return seen(number);
  }

  private static Verdict verdict(Found told) {
    var found = Body.of(told);
    return new Verdict(
        found.contacted(), found.solved(), found.explained(), found.satisfaction(), found.words());
  }

  private static IssueNumber at(String number) {
    return new IssueNumber(number);
  }

  private IssueView seen(String number) {
    return issues.seenBy(caller.now(), at(number));
  }
}
