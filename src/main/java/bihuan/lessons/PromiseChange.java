package bihuan.lessons;

import bihuan.Ids;
import bihuan.access.By;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An improvement became an edition of the catalogue: another promise than before. */
@Entity
@Table(name = "promise_change")
class PromiseChange {

  @Id private Long id;

  private IssueNumber number;

  @Column(name = "process_code")
  private String process;

  @Column(name = "edition_no")
  private int edition;

  @Column(name = "named_by")
  private String namedBy;

  @Column(name = "named_at")
  private Instant namedAt;

  protected PromiseChange() {} // JPA

  static PromiseChange of(IssueNumber number, String process, int edition, By by) {
    var change = new PromiseChange();
    change.id = Ids.unguessable();
    change.number = number;
    change.process = process;
    change.edition = edition;
    change.namedBy = by.name();
    change.namedAt = by.at();
    return change;
  }

  boolean isOf(String process, int edition) {
    return this.process.equals(process) && this.edition == edition;
  }

  IssueNumber number() {
    return number;
  }

  int edition() {
    return edition;
  }

  PromiseChangeRow row() {
    return new PromiseChangeRow(process, edition);
  }
}
