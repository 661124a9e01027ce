package bihuan.campaigns;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Somebody has answered a campaign: which device or letter it was is not to be read from it, nor
 * when, nor what.
 */
@Entity
@Table(name = "campaign_once")
class OnceMark {

  @Id private String mark;

  protected OnceMark() {} // JPA

  static OnceMark of(String mark) {
    var once = new OnceMark();
    once.mark = mark;
    return once;
  }
}
