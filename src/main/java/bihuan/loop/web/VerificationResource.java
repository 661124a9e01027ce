package bihuan.loop.web;

import bihuan.Open;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.classification.Method;
import bihuan.classification.RejectReason;
import bihuan.classification.Verdict;
import bihuan.loop.IssueView;
import bihuan.loop.Verification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Review, verification, and what the reporter says once it is over. */
@Needs(Right.ENTER)
@Path("issues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "verification", description = "Review, verification, and the rating of what came of it")
@APIResponse(responseCode = "200", description = "The issue as the caller sees it now")
@APIResponse(responseCode = "403", description = "Not the caller's to do")
@APIResponse(responseCode = "404", description = "Unknown, or none of the caller's business")
@APIResponse(responseCode = "409", description = "Not possible where the issue stands now")
@APIResponse(responseCode = "422", description = "Something is missing or wrong, at `field`")
public class VerificationResource extends IssueOperations {

  @Inject Verification verification;

  public record Rejection(RejectReason reason, String words) {}

  public record Tracking(String plan, LocalDate nextLook, String responsible) {}

  public record Sending(String verifier, Method method) {}

  public record Found(
      Boolean contacted, Boolean solved, Boolean explained, Integer satisfaction, String words) {}

  public record CalledBack(Found found, Integer tries) {}

  public record Look(String words, LocalDate nextLook) {}

  public record Another(String verifier, Method method, String words) {}

  public record Explanation(String basis, String words) {}

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
}
