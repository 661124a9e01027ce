package bihuan.results.web;

import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.results.CampaignResults;
import bihuan.results.Releases;
import bihuan.results.ToldCampaign;
import bihuan.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * results/told.xhtml: what has been asked and what is told of it, to everybody; to a unit of
 * itself.
 */
@Named
@RequestScoped
public class ToldResultsPage {

  @Inject Releases releases;
  @Inject Language language;
  @Inject Me me;

  private String id;
  private boolean own;
  private List<ToldCampaign> campaigns = List.of();
  private CampaignResults told;
  private ToldCampaign campaign;

  public void open() {
    own = own && me.getActor().may(Right.READ_TOLD_ANSWERS) && !me.getActor().unit().isEmpty();
    campaigns = own ? releases.aboutUnit(me.now()) : releases.all();
    if (id != null && !id.isEmpty()) {
      told =
          own
              ? releases.toUnit(id, language.getTag(), me.now())
              : releases.toEverybody(id, language.getTag());
      campaign = campaigns.stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
    }
  }

  /** A unit reads what is told of itself. */
  public boolean isForUnits() {
    return me.getActor().role().isOfUnit();
  }

  /** The same of all addresses, or of the unit's own where there are any. */
  public String getOther() {
    var same = campaign == null ? "" : "&id=" + campaign.id();
    if (own) {
      return "?own=false" + same;
    }
    var isAboutUnit = releases.aboutUnit(me.now()).stream().anyMatch(it -> it.id().equals(id));
    return "?own=true" + (isAboutUnit ? same : "");
  }

  public List<ToldCampaign> getCampaigns() {
    return campaigns;
  }

  /** Null where none is chosen. */
  public CampaignResults getTold() {
    return told;
  }

  public ToldCampaign getCampaign() {
    return campaign;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public boolean isOwn() {
    return own;
  }

  public void setOwn(boolean own) {
    this.own = own;
  }
}
