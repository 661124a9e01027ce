package bihuan.campaigns;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.By;
import bihuan.catalogue.Channel;
import bihuan.city.District;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * An address under which people answer: it hangs at a counter, stands below a service, or in a
 * letter.
 */
@Entity
@Table(name = "campaign_link")
class CampaignLink {

  private static final int SIGNS = 12;

  @Id private Long id;

  @Column(name = "campaign_id")
  private Long campaign;

  private String token;

  @Column(name = "process_code")
  private String process;

  @Column(name = "step_no")
  private int step;

  @Column(name = "unit_code")
  private String unit;

  private District district;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String counter;

  /** A screen that stands there for everybody: it forgets after each answer. */
  private boolean kiosk;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  protected CampaignLink() {} // JPA

  static CampaignLink of(Campaign campaign, AskingPlace place, boolean kiosk) {
    var link = new CampaignLink();
    link.id = Ids.unguessable();
    link.campaign = campaign.id();
    link.token = Token.random(SIGNS);
    link.process = place.process();
    link.step = place.step();
    link.unit = place.unit();
    link.district = place.district();
    link.channel = place.channel();
    link.counter = place.counter();
    link.kiosk = kiosk;
    return link;
  }

  CampaignDeed close(By by) {
    if (closedOn != null) {
      throw Refusal.conflict("campaigns.linkClosedAlready");
    }
    closedOn = by.day();
    return CampaignDeed.of(campaign, CampaignAct.CAMPAIGN_LINK_CLOSED, by).with("link", id);
  }

  boolean isOpen() {
    return closedOn == null;
  }

  long id() {
    return id;
  }

  long campaign() {
    return campaign;
  }

  boolean isKiosk() {
    return kiosk;
  }

  AskingPlace place() {
    return new AskingPlace(process, step, unit, district, channel, counter);
  }

  CampaignLinkRow row() {
    return new CampaignLinkRow(Long.toString(id), token, place(), kiosk, closedOn);
  }
}
