package bihuan.campaigns;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.catalogue.Processes;
import bihuan.forms.Questionnaires;
import bihuan.ledger.Deed;
import bihuan.parties.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The office asks: it drafts a campaign, opens it, hangs up its addresses and closes it. */
@ApplicationScoped
@Transactional
public class Asking {

  @Inject Campaigns campaigns;
  @Inject Questionnaires questionnaires;
  @Inject Processes processes;
  @Inject Units units;
  @Inject Event<Deed> deeds;

  /**
   * @return the id of the draft
   */
  public String draft(CampaignPlan plan, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    newest(plan.questionnaire());
    var campaign = Campaign.draft(plan, by);
    campaigns.add(campaign);
    deeds.fire(CampaignDeed.of(campaign.id(), CampaignAct.CAMPAIGN_DRAFTED, by));
    return Long.toString(campaign.id());
  }

  private long newest(String questionnaire) {
    return questionnaires
        .published(questionnaire)
        .map(it -> Long.parseLong(it.id()))
        .orElseThrow(() -> Refusal.conflict("campaigns.notPublished").at("questionnaire"));
  }

  public void change(String id, CampaignPlan plan, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    deeds.fire(campaigns.toChange(id).change(plan, by));
  }

  /** From its first day on people may answer, in the edition that is the newest now. */
  public void open(String id, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    var campaign = campaigns.toChange(id);
    deeds.fire(campaign.open(newest(campaign.questionnaire()), by));
    if (campaigns.linksOf(campaign).findAny().isEmpty()) {
      add(campaign, AskingPlace.ANYWHERE, false, by);
    }
  }

  public void close(String id, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    deeds.fire(campaigns.toChange(id).close(by));
  }

  /**
   * One more address to answer under.
   *
   * @param kiosk for a screen that stands there for everybody
   * @return the end of the address
   */
  public String hang(String id, AskingPlace place, boolean kiosk, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    if (!place.process().isEmpty()) {
      processes.requireStep(place.process(), place.step(), by.at());
    }
    if (!place.unit().isEmpty()) {
      units.get(place.unit());
    }
    return add(campaigns.toChange(id), place, kiosk, by);
  }

  private String add(Campaign campaign, AskingPlace place, boolean kiosk, By by) {
    var link = CampaignLink.of(campaign, place, kiosk);
    campaigns.add(link);
    deeds.fire(
        CampaignDeed.of(campaign.id(), CampaignAct.CAMPAIGN_LINK_ADDED, by)
            .with("link", link.id()));
    return link.row().token();
  }

  public void takeDown(String id, String link, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    deeds.fire(campaigns.linkToChange(id, link).close(by));
  }
}
