package bihuan.results;

import bihuan.Rate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a unit, or everybody, was told last of a campaign: it stands still until five more have
 * answered.
 */
@Entity
@Table(name = "campaign_release")
@IdClass(CampaignRelease.Key.class)
class CampaignRelease {

  /** For everybody. */
  static final String WHOLE = "";

  /** Which campaign, to whom. */
  static class Key implements Serializable {
    Long campaign;
    String unit;

    protected Key() {} // JPA

    Key(long campaign, String unit) {
      this.campaign = campaign;
      this.unit = unit;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.campaign.equals(campaign) && key.unit.equals(unit);
    }

    @Override
    public int hashCode() {
      return campaign.hashCode() + unit.hashCode();
    }
  }

  @Id
  @Column(name = "campaign_id")
  private Long campaign;

  @Id
  @Column(name = "unit_code")
  private String unit;

  private long answers;

  private String sums;

  @Column(name = "released_on")
  private LocalDate releasedOn;

  protected CampaignRelease() {} // JPA

  static CampaignRelease of(long campaign, String unit) {
    var release = new CampaignRelease();
    release.campaign = campaign;
    release.unit = unit;
    release.sums = "{}";
    return release;
  }

  CampaignRelease tell(long all, ToldSums told, LocalDate today) {
    answers = all;
    sums = told.toText();
    releasedOn = today;
    return this;
  }

  /** In fives: what of the whole is not a unit's own is no small number either. */
  long toldAnswers() {
    return answers - answers % Rate.FEWEST;
  }

  long answers() {
    return answers;
  }

  ToldSums sums() {
    return ToldSums.read(sums);
  }
}
