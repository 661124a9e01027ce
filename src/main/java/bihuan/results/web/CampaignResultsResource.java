package bihuan.results.web;

import bihuan.Page;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.campaigns.GamingSign;
import bihuan.campaigns.GamingTraces;
import bihuan.campaigns.ResponseRow;
import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.loop.web.Body;
import bihuan.results.CampaignResults;
import bihuan.results.CrossTable;
import bihuan.results.ResponseReview;
import bihuan.results.ResultFilter;
import bihuan.results.Results;
import bihuan.results.SatisfactionJumps;
import bihuan.results.SatisfactionJumps.SatisfactionJump;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the answers of a campaign add up to; for the office. */
@Needs(Right.ASK_PEOPLE)
@Path("campaigns/{id}/results")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "campaigns", description = "Questionnaires on their way, and what was answered")
@APIResponse(responseCode = "404", description = "Unknown")
@APIResponse(responseCode = "409", description = "Not open yet")
public class CampaignResultsResource {

  @Inject Results results;
  @Inject ResponseReview review;
  @Inject GamingTraces traces;
  @Inject SatisfactionJumps jumps;
  @Inject Me me;

  public record ExclusionReason(String reason) {}

  @GET
  @Operation(
      summary = "Counts and shares of every question, with the interval of Wilson",
      description = "A few seconds behind the answers; what is left out does not narrow.")
  public CampaignResults results(
      @PathParam("id") String id,
      @QueryParam("process") String process,
      @QueryParam("unit") String unit,
      @QueryParam("district") District district,
      @QueryParam("channel") Channel channel,
      @QueryParam("from") String from,
      @QueryParam("until") String until,
      @QueryParam("language") @DefaultValue("zh-CN") String language) {
    var filter = ResultFilter.of(process, unit, district, channel, from, until);
    return results.of(id, filter, language, me.now());
  }

  @GET
  @Path("cross-table")
  @Operation(summary = "Two questions set against each other, by their paths; else the first two")
  @APIResponse(responseCode = "422", description = "Twice the same")
  public CrossTable cross(
      @PathParam("id") String id,
      @QueryParam("question") String question,
      @QueryParam("other") String other,
      @QueryParam("process") String process,
      @QueryParam("unit") String unit,
      @QueryParam("district") District district,
      @QueryParam("channel") Channel channel,
      @QueryParam("from") String from,
      @QueryParam("until") String until,
      @QueryParam("language") @DefaultValue("zh-CN") String language) {
    var filter = ResultFilter.of(process, unit, district, channel, from, until);
    return results.cross(id, question, other, filter, language, me.now());
  }

  @GET
  @Path("writings")
  @Operation(summary = "Whose answer to a question holds all these words, fifty at a time")
  public Page<ResponseRow> writing(
      @PathParam("id") String id,
      @QueryParam("question") String question,
      @QueryParam("words") String words,
      @QueryParam("after") String after) {
    return results.writing(id, question, words, after, me.now());
  }

  @GET
  @Path("signs")
  @Operation(summary = "What stands out in the last seven days; what it means people judge")
  public List<GamingSign> signs(@PathParam("id") String id) {
    return traces.signs(id, me.now());
  }

  @GET
  @Path("jumps")
  @Operation(
      summary = "Units rated better in the week after a contact than in the week before",
      description = "Thirty ratings a week at least, the intervals of Wilson apart; people judge.")
  public List<SatisfactionJump> jumps(@PathParam("id") String id) {
    return jumps.of(id, me.now());
  }

  @PUT
  @Path("exclusions/{response}")
  @Operation(summary = "ANSWER_EXCLUDED: it stays, and counts no more")
  public void exclude(
      @PathParam("id") String id, @PathParam("response") String response, ExclusionReason told) {
    review.exclude(id, response, Body.of(told).reason(), me.now());
  }

  @DELETE
  @Path("exclusions/{response}")
  @Operation(summary = "ANSWER_TAKEN_BACK_IN")
  public void takeBackIn(@PathParam("id") String id, @PathParam("response") String response) {
    review.takeBackIn(id, response, me.now());
  }
}
