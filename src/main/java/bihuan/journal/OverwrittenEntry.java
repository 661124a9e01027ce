package bihuan.journal;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What gave way is kept and shown to its owner. */
@Entity
@Table(name = "journey_overwritten")
class OverwrittenEntry {

  @Id private Long id;

  @Column(name = "journey_id")
  private Long journey;

  private String field;
  private String content;

  @Column(name = "edited_at")
  private Instant editedAt;

  private String device;

  @Column(name = "after_report")
  private boolean afterReport;

  protected OverwrittenEntry() {} // JPA

  static OverwrittenEntry of(Journey journey, Journal.Overwritten overwritten) {
    var it = new OverwrittenEntry();
    it.id = TsidCreator.getTsid().toLong();
    it.journey = journey.id();
    it.field = overwritten.field().toString();
    it.content = overwritten.entry().value();
    it.editedAt = overwritten.entry().editedAt();
    it.device = overwritten.entry().device();
    it.afterReport = journey.isReported();
    return it;
  }

  /** Sent twice it is kept once. */
  boolean is(Journal.Overwritten other) {
    return field.equals(other.field().toString())
        && content.equals(other.entry().value())
        && device.equals(other.entry().device());
  }

  OverwrittenRow row() {
    var where = JournalField.of(field);
    return new OverwrittenRow(where.step(), where.item().written(), content, editedAt, afterReport);
  }
}
