package bihuan.loop.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.classification.Conclusion;
import bihuan.classification.Reply;
import bihuan.classification.SuspendReason;
import bihuan.loop.IssueView;
import bihuan.loop.Rectification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the units do, and what is ruled on their requests. */
@Needs(Right.ENTER)
@Path("issues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "rectification", description = "What the units do, and what is ruled on their requests")
@APIResponse(responseCode = "200", description = "The issue as the caller sees it now")
@APIResponse(responseCode = "403", description = "Not the caller's to do")
@APIResponse(responseCode = "404", description = "Unknown, or none of the caller's business")
@APIResponse(responseCode = "409", description = "Not possible where the issue stands now")
@APIResponse(responseCode = "422", description = "Something is missing or wrong, at `field`")
public class RectificationResource extends IssueOperations {

  @Inject Rectification rectification;

  public record Return(String reason, String suggested) {}

  public record Suspension(SuspendReason reason, Integer days, String words) {}

  public record Replied(String measures, Conclusion conclusion) {}

  public record Opinion(String opinion) {}

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
}
