package bihuan.colleagues;

import bihuan.Ids;
import bihuan.access.By;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody wants to hear of what becomes of an issue. */
@Entity
@Table(name = "issue_watch")
class Watch {

  @Id private Long id;

  private IssueNumber number;

  private String account;

  @Column(name = "since_time")
  private Instant since;

  protected Watch() {} // JPA

  static Watch of(IssueNumber number, By by) {
    var watch = new Watch();
    watch.id = Ids.unguessable();
    watch.number = number;
    watch.account = by.name();
    watch.since = by.at();
    return watch;
  }
}
