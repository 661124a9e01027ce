package bihuan.campaigns.web;

import bihuan.access.web.Me;
import bihuan.campaigns.CampaignLinkRow;
import bihuan.campaigns.CampaignRow;
import bihuan.campaigns.Campaigns;
import bihuan.files.Qr;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** campaigns/posters.xhtml: the addresses of a campaign as codes, each on a sheet to hang up. */
@Named
@RequestScoped
public class CampaignPosterPage {

  @Inject Campaigns campaigns;
  @Inject AskingText askingText;
  @Inject Me me;

  private String id;
  private CampaignRow campaign;
  private List<CampaignLinkRow> links = List.of();

  public void open() {
    campaign = campaigns.one(id, me.now());
    links = campaigns.links(id, me.now()).stream().filter(it -> it.closedOn() == null).toList();
  }

  public String address(CampaignLinkRow link) {
    return askingText.address(link.token());
  }

  /** Where somebody who cannot scan types the code in. */
  public String getEntrance() {
    return askingText.address("").replaceFirst("/$", "");
  }

  /** The code in groups, as people read it to each other. */
  public String typed(CampaignLinkRow link) {
    return link.token().replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** The address as a code, inside the page. */
  public String code(CampaignLinkRow link) {
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder()
            .encodeToString(Qr.of(address(link)).svg().getBytes(StandardCharsets.UTF_8));
  }

  public CampaignRow getCampaign() {
    return campaign;
  }

  public List<CampaignLinkRow> getLinks() {
    return links;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
