package bihuan.colleagues;

import bihuan.Ids;
import bihuan.access.By;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which case handler of the unit an issue is with has it in hand; the others still may. */
@Entity
@Table(name = "issue_handler")
class Handler {

  @Id private Long id;

  private IssueNumber number;

  @Column(name = "unit_code")
  private String unit;

  private String account;

  @Column(name = "named_by")
  private String namedBy;

  @Column(name = "named_at")
  private Instant namedAt;

  protected Handler() {} // JPA

  static Handler of(IssueNumber number, String account, By by) {
    var handler = new Handler();
    handler.id = Ids.unguessable();
    handler.number = number;
    handler.name(account, by);
    return handler;
  }

  /** Of the unit of whoever names them. */
  void name(String account, By by) {
    this.unit = by.actor().unit();
    this.account = account;
    this.namedBy = by.name();
    this.namedAt = by.at();
  }

  boolean isOf(String unit) {
    return this.unit.equals(unit);
  }

  String unit() {
    return unit;
  }

  String account() {
    return account;
  }
}
