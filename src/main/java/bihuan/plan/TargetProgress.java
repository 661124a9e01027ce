package bihuan.plan;

import bihuan.Amounts;
import bihuan.access.By;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What was reached of a target on a day, as somebody reported it. Never changed, only followed. */
@Entity
@Table(name = "target_progress")
class TargetProgress {

  static final int LONGEST_NOTE = 1000;

  @Id private Long id;

  @Column(name = "target_id")
  private String target;

  private BigDecimal reached;

  @Column(name = "as_of")
  private LocalDate asOf;

  @Column(name = "by_unit")
  private String unit;

  @Column(name = "by_name")
  private String name;

  @Column(name = "at_time")
  private Instant at;

  private String note;

  protected TargetProgress() {} // JPA

  TargetProgress(String target, BigDecimal reached, LocalDate asOf, String note, By by) {
    this.id = TsidCreator.getTsid().toLong();
    this.target = target;
    this.reached = reached;
    this.asOf = asOf;
    this.unit = by.actor().unit();
    this.name = by.name();
    this.at = by.at();
    this.note = note;
  }

  String target() {
    return target;
  }

  ProgressRow row() {
    return new ProgressRow(Amounts.plain(reached), asOf, unit, at, note);
  }

  ProgressReported reported() {
    return new ProgressReported(target, Amounts.plain(reached), asOf, note, unit, name, at);
  }
}
