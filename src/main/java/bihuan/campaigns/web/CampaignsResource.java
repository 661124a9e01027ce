package bihuan.campaigns.web;

import bihuan.Cursor;
import bihuan.Page;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.campaigns.AnswerRate;
import bihuan.campaigns.Asking;
import bihuan.campaigns.AskingPlace;
import bihuan.campaigns.CampaignLinkRow;
import bihuan.campaigns.CampaignPlan;
import bihuan.campaigns.CampaignRow;
import bihuan.campaigns.CampaignState;
import bihuan.campaigns.Campaigns;
import bihuan.campaigns.Naming;
import bihuan.campaigns.OncePer;
import bihuan.campaigns.PersonalAsking;
import bihuan.campaigns.ResponseRow;
import bihuan.campaigns.people.Register;
import bihuan.campaigns.people.RegisterChoice;
import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.loop.web.Body;
import bihuan.panel.Category;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people are asked, where, and what they answered; for the office. */
@Needs(Right.ASK_PEOPLE)
@Path("campaigns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "campaigns", description = "Questionnaires on their way, and what was answered")
@APIResponse(responseCode = "404", description = "Unknown")
@APIResponse(responseCode = "409", description = "Not possible as it stands now")
@APIResponse(responseCode = "422", description = "Something is missing or wrong, at `field`")
public class CampaignsResource {

  @Inject Campaigns campaigns;
  @Inject Asking asking;
  @Inject PersonalAsking people;
  @Inject AskingText text;
  @Inject Me me;

  /**
   * @param titleZh at most 120 characters
   * @param titleEn empty where nobody has translated it
   * @param leadZh what people read first, at most 400 characters; may be empty
   * @param questionnaire code of a questionnaire with a published edition
   * @param endsOn the last day; null where it goes on
   * @param quota answers at most; null where there is no end
   * @param pages addresses of pages that may hold it, {@code https://host}
   */
  public record CampaignText(
      String titleZh,
      String titleEn,
      String leadZh,
      String leadEn,
      String questionnaire,
      LocalDate opensOn,
      LocalDate endsOn,
      Integer quota,
      OncePer oncePer,
      Naming naming,
      List<String> pages) {

    CampaignPlan plan() {
      return new CampaignPlan(
          CampaignTexts.title(titleZh, titleEn),
          CampaignTexts.lead(leadZh, leadEn),
          questionnaire,
          opensOn,
          endsOn,
          quota,
          oncePer,
          naming,
          pages);
    }
  }

  /** Where a link hangs; each part may be left out. */
  public record PlaceText(
      String process,
      int step,
      String unit,
      District district,
      Channel channel,
      String counter,
      boolean kiosk) {}

  /**
   * Whom of a register to ask.
   *
   * @param link id of the address that they are asked under
   * @param category of the panel; null for all of them
   * @param district of the panel; null for everywhere
   */
  public record RegisterText(
      String link, Register register, Category category, District district) {}

  @GET
  @Operation(
      summary = "Fifty at most: those to be opened, those that are open, those that are over")
  public List<CampaignRow> list(@QueryParam("state") List<CampaignState> states) {
    return campaigns.list(states, me.now());
  }

  @POST
  @Operation(summary = "CAMPAIGN_DRAFTED")
  @APIResponse(responseCode = "201", description = "The draft, at Location")
  public Response draft(CampaignText told) {
    var id = asking.draft(Body.of(told).plan(), me.now());
    return Response.created(URI.create("campaigns/" + id))
        .entity(campaigns.one(id, me.now()))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One of them")
  public CampaignRow one(@PathParam("id") String id) {
    return campaigns.one(id, me.now());
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "CAMPAIGN_CHANGED: once it is open, its days, words and quota alone")
  public CampaignRow change(@PathParam("id") String id, CampaignText told) {
    asking.change(id, Body.of(told).plan(), me.now());
    return one(id);
  }

  @PUT
  @Path("{id}/opening")
  @Operation(summary = "CAMPAIGN_OPENED: in the newest edition of its questionnaire")
  public CampaignRow open(@PathParam("id") String id) {
    asking.open(id, me.now());
    return one(id);
  }

  @PUT
  @Path("{id}/closing")
  @Operation(summary = "CAMPAIGN_CLOSED: what was begun before is taken for three more days")
  public CampaignRow close(@PathParam("id") String id) {
    asking.close(id, me.now());
    return one(id);
  }

  @GET
  @Path("{id}/links")
  @Operation(summary = "Where it asks")
  public List<CampaignLinkRow> links(@PathParam("id") String id) {
    return campaigns.links(id, me.now());
  }

  @POST
  @Path("{id}/links")
  @Operation(summary = "CAMPAIGN_LINK_ADDED: one more address")
  @APIResponse(responseCode = "201", description = "All addresses of the campaign")
  public Response hang(@PathParam("id") String id, PlaceText told) {
    var it = Body.of(told);
    var place =
        new AskingPlace(
            it.process(), it.step(), it.unit(), it.district(), it.channel(), it.counter());
    asking.hang(id, place, it.kiosk(), me.now());
    return Response.created(URI.create("campaigns/" + id + "/links")).entity(links(id)).build();
  }

  @DELETE
  @Path("{id}/links/{link}")
  @Operation(summary = "CAMPAIGN_LINK_CLOSED: nobody begins under it any more")
  public void takeDown(@PathParam("id") String id, @PathParam("link") String link) {
    asking.takeDown(id, link, me.now());
  }

  @POST
  @Path("{id}/people")
  @Operation(
      summary = "CAMPAIGN_PEOPLE_ASKED: those of a register, each once and by a link of their own",
      description = "How they are reached stays with the room that knows it.")
  @APIResponse(responseCode = "201", description = "How many are asked")
  public Response ask(@PathParam("id") String id, RegisterText told) {
    var it = Body.of(told);
    var choice = new RegisterChoice(it.register(), it.category(), it.district());
    return Response.created(URI.create("campaigns/" + id + "/people"))
        .entity(people.ask(id, it.link(), choice, text::of, me.now()))
        .build();
  }

  @GET
  @Path("{id}/people")
  @Operation(summary = "How many of those who were asked by name have answered")
  public AnswerRate rate(@PathParam("id") String id) {
    return people.rate(id, me.now());
  }

  @GET
  @Path("{id}/responses")
  @Operation(
      summary = "What was answered, 200 at a time",
      description =
          "In the order of its numbers; `next` is handed in as `after`. Later, those that have come"
              + " since: the last number as `since`. One that is left out stays where it was.")
  public Page<ResponseRow> responses(
      @PathParam("id") String id,
      @QueryParam("after") String after,
      @QueryParam("since") @DefaultValue("0") int since) {
    var place = after == null && since > 0 ? Cursor.of(since).toString() : after;
    return campaigns.responses(id, place, me.now());
  }
}
