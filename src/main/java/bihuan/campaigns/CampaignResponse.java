package bihuan.campaigns;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import bihuan.city.City;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What one person answered. Beside it stands where they were asked and the hour, nothing finer, and
 * nothing of their device or address. Its number is given when it is added up, in no order within
 * what is added up together.
 */
@Entity
@Table(name = "campaign_response")
class CampaignResponse {

  /** Reckoned from the token that whoever sends it made up: sent again it is there once. */
  @Id private Long id;

  @Column(name = "campaign_id")
  private Long campaign;

  @Column(name = "link_id")
  private Long link;

  @Column(name = "edition_id")
  private Long edition;

  @Column(name = "given_hour")
  private Instant hour;

  private String answers;

  /** Null until it is added up. */
  private Integer arrival;

  @Column(name = "excluded_on")
  private LocalDate excludedOn;

  @Column(name = "excluded_by")
  private String excludedBy;

  @Column(name = "excluded_reason")
  private String reason;

  protected CampaignResponse() {} // JPA

  static CampaignResponse of(
      long id, Campaign campaign, CampaignLink link, String answers, Instant at) {
    var response = new CampaignResponse();
    response.id = id;
    response.campaign = campaign.id();
    response.link = link.id();
    response.edition = campaign.edition();
    response.hour = at.truncatedTo(ChronoUnit.HOURS);
    response.answers = answers;
    return response;
  }

  /** It stays, and is not added up any more. */
  CampaignDeed exclude(String why, By by) {
    if (excludedOn != null) {
      throw Refusal.conflict("campaigns.excludedAlready");
    }
    reason = Require.words("reason", why, 400);
    excludedOn = by.day();
    excludedBy = by.name();
    return CampaignDeed.of(campaign, CampaignAct.ANSWER_EXCLUDED, by)
        .with("answer", arrival)
        .saying(reason);
  }

  CampaignDeed takeBackIn(By by) {
    if (excludedOn == null) {
      throw Refusal.conflict("campaigns.notExcluded");
    }
    reason = null;
    excludedOn = null;
    excludedBy = null;
    return CampaignDeed.of(campaign, CampaignAct.ANSWER_TAKEN_BACK_IN, by).with("answer", arrival);
  }

  void arrive(int number) {
    arrival = number;
  }

  long id() {
    return id;
  }

  long campaign() {
    return campaign;
  }

  Integer arrival() {
    return arrival;
  }

  String answers() {
    return answers;
  }

  /** Numbered. */
  ArrivedResponse arrived() {
    return new ArrivedResponse(
        campaign, arrival, link, edition, City.day(hour), answers, excludedOn != null);
  }

  ResponseRow row() {
    return new ResponseRow(
        Long.toString(id), arrival, link.toString(), hour, answers, excludedOn, reason);
  }
}
