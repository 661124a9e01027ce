package bihuan.results.web;

import bihuan.Open;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.results.CampaignResults;
import bihuan.results.Releases;
import bihuan.results.ToldCampaign;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is told of campaigns outside the office: whole, in steps of five answers and more. */
@Needs(Right.ENTER)
@Path("told-campaigns")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "told campaigns", description = "Sums in steps of five, nothing below five")
public class ToldCampaignsResource {

  @Inject Releases releases;
  @Inject Me me;

  @GET
  @Open
  @Operation(summary = "All that was asked, the latest first, fifty at most")
  public List<ToldCampaign> all() {
    return releases.all();
  }

  @GET
  @Open
  @Path("{id}")
  @Operation(summary = "What is told to everybody; null stands for what is held back")
  public CampaignResults one(
      @PathParam("id") String id, @QueryParam("language") @DefaultValue("zh-CN") String language) {
    return releases.toEverybody(id, language);
  }

  @GET
  @Needs(Right.READ_TOLD_ANSWERS)
  @Path("{id}/own-unit")
  @Operation(summary = "What is told to the caller's unit, of the addresses that are about it")
  public CampaignResults ofUnit(
      @PathParam("id") String id, @QueryParam("language") @DefaultValue("zh-CN") String language) {
    return releases.toUnit(id, language, me.now());
  }
}
