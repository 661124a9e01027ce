package bihuan.campaigns;

import bihuan.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * What shows whether a campaign is being played with, apart from the answers and for seven days: a
 * mark of the device that differs for every address and day, how long it took, and the part of the
 * day.
 */
@Entity
@Table(name = "campaign_trace")
class GamingTrace {

  @Id private Long id;

  @Column(name = "campaign_id")
  private Long campaign;

  @Column(name = "link_id")
  private Long link;

  @Column(name = "trace_day")
  private LocalDate day;

  @Column(name = "device_mark")
  private String mark;

  /** Answered faster than one can read. */
  private boolean hasty;

  @Column(name = "hour_no")
  private int hour;

  protected GamingTrace() {} // JPA

  static GamingTrace of(CampaignLink link, LocalDate day, String mark, boolean hasty, int hour) {
    var trace = new GamingTrace();
    trace.id = Ids.unguessable();
    trace.campaign = link.campaign();
    trace.link = link.id();
    trace.day = day;
    trace.mark = mark;
    trace.hasty = hasty;
    trace.hour = hour;
    return trace;
  }
}
