package bihuan.loop.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.classification.CardRuling;
import bihuan.classification.VerdictRuling;
import bihuan.loop.IssueView;
import bihuan.loop.Rulings;
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

/** What a unit is held to have done: hearings, cards, appeals. They answer as all moves do. */
@Needs(Right.ENTER)
@Path("issues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "rulings", description = "Hearings, cards and appeals")
@APIResponse(responseCode = "200", description = "The issue as the caller sees it now")
@APIResponse(responseCode = "403", description = "Not the caller's to do")
@APIResponse(responseCode = "404", description = "Unknown, or none of the caller's business")
@APIResponse(responseCode = "409", description = "Not possible where the issue stands now")
@APIResponse(responseCode = "422", description = "Something is missing or wrong, at `field`")
public class RulingsResource extends IssueOperations {

  @Inject Rulings rulings;

  public record Appeal(Integer card, String reason) {}

  public record VerdictRuled(VerdictRuling ruling, String words) {}

  public record AppealRuled(Integer card, CardRuling ruling, String words) {}

  @PUT
  @Path("{number}/hearing")
  @Operation(summary = "HEAR: the head tells a unit what it is held to have done")
  public IssueView hear(@PathParam("number") String number, Words told) {
    rulings.hear(at(number), Body.of(told).words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/statement")
  @Operation(summary = "STATE_CASE: the unit that is heard, within 3 working days")
  public IssueView stateCase(@PathParam("number") String number, Words told) {
    rulings.stateCase(at(number), Body.of(told).words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/false-closing")
  @Operation(summary = "RULE_FALSE_CLOSING: after the hearing; a red card for the unit")
  public IssueView ruleFalseClosing(@PathParam("number") String number, Words told) {
    rulings.ruleFalseClosing(at(number), Body.of(told).words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/hearing-end")
  @Operation(summary = "What the unit was held to have done is not upheld")
  public IssueView dropHearing(@PathParam("number") String number, Words told) {
    rulings.dropHearing(at(number), Body.of(told).words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/card-appeal")
  @Operation(summary = "APPEAL_CARD: by the unit's leader, within 3 working days of the card")
  public IssueView appealCard(@PathParam("number") String number, Appeal told) {
    rulings.appealCard(at(number), Body.of(told).card(), told.reason(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/appeal-ruling")
  @Operation(summary = "RULE_APPEAL: the head upholds or cancels the card")
  public IssueView ruleAppeal(@PathParam("number") String number, AppealRuled told) {
    rulings.ruleAppeal(at(number), Body.of(told).card(), told.ruling(), told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/verdict-appeal")
  @Operation(
      summary = "VERDICT_APPEALED: by the unit's leader, within 3 working days of the verdict",
      description = "Once, against a verdict that is not satisfied or says nobody was contacted.")
  public IssueView appealVerdict(@PathParam("number") String number, GivenReason told) {
    rulings.appealVerdict(at(number), Body.of(told).reason(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/verdict-appeal-ruling")
  @Operation(
      summary = "VERDICT_APPEAL_RULED: the verdict stands, or somebody else verifies",
      description = "By the head within 5 working days; the verdict stands afterwards.")
  public IssueView ruleVerdict(@PathParam("number") String number, VerdictRuled told) {
    rulings.ruleVerdict(at(number), Body.of(told).ruling(), told.words(), caller.now());
    return seen(number);
  }

  @PUT
  @Path("{number}/going-on")
  @Operation(summary = "A common issue goes on without the reporter who asked to withdraw")
  public IssueView goOnWithout(@PathParam("number") String number, Words told) {
    rulings.goOnWithout(at(number), Body.of(told).words(), caller.now());
    return seen(number);
  }
}
