package bihuan.loop.web;

import bihuan.Open;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.loop.Intake;
import bihuan.loop.IssueView;
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

/** What the reporter still does with it, and the end where nothing comes. */
@Needs(Right.ENTER)
@Path("issues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "intake",
    description = "What the reporter does until it is accepted, and when they want it back")
@APIResponse(responseCode = "200", description = "The issue as the caller sees it now")
@APIResponse(responseCode = "403", description = "Not the caller's to do")
@APIResponse(responseCode = "404", description = "Unknown, or none of the caller's business")
@APIResponse(responseCode = "409", description = "Not possible where the issue stands now")
@APIResponse(responseCode = "422", description = "Something is missing or wrong, at `field`")
public class IntakeResource extends IssueOperations {

  @Inject Intake intake;

  public record Supplement(String supplement, String draft) {}

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
  @Open
  @Path("{number}/objection")
  @Operation(summary = "OBJECT: the reporter, once, within 5 working days of a refusal")
  public IssueView object(@PathParam("number") String number, GivenReason told) {
    intake.object(at(number), Body.of(told).reason(), caller.now());
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
}
