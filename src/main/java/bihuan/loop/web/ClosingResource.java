package bihuan.loop.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.classification.Adoption;
import bihuan.classification.Change;
import bihuan.classification.Effect;
import bihuan.loop.Closing;
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

/** Improvement, the end, and a new beginning. */
@Needs(Right.ENTER)
@Path("issues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "closing", description = "Improvement, closing and reopening")
@APIResponse(responseCode = "200", description = "The issue as the caller sees it now")
@APIResponse(responseCode = "403", description = "Not the caller's to do")
@APIResponse(responseCode = "404", description = "Unknown, or none of the caller's business")
@APIResponse(responseCode = "409", description = "Not possible where the issue stands now")
@APIResponse(responseCode = "422", description = "Something is missing or wrong, at `field`")
public class ClosingResource extends IssueOperations {

  @Inject Closing closing;

  public record Adopted(Change change, String words, String promise) {}

  public record EffectFound(Effect found, String words) {}

  public record Rebound(String cameBackAs, String words) {}

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
  @Path("{number}/effect-check")
  @Operation(
      summary = "EFFECT_CHECKED: whether the improvement lasts",
      description =
          "By a coordinator or whoever verified it, once a closing, from `effect.due` on; words of"
              + " at most 1,000 characters that the unit and the reporter read.")
  public IssueView checkEffect(@PathParam("number") String number, EffectFound told) {
    closing.checkEffect(at(number), Body.of(told).found(), told.words(), caller.now());
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
}
