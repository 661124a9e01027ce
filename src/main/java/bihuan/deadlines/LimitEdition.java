package bihuan.deadlines;

import bihuan.access.By;
import bihuan.deadlines.LimitScope.Reach;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A limit of the loop as it holds from a day on. A change is a new one; what was on record stays.
 */
@Entity
@Table(name = "sla_limit")
class LimitEdition {

  @Id private Long id;

  @Enumerated(EnumType.STRING)
  private Limit code;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "counted_zh")
  private String countedZh;

  @Column(name = "counted_en")
  private String countedEn;

  private int amount;

  @Enumerated(EnumType.STRING)
  private LimitUnit unit;

  private String basis;

  @Enumerated(EnumType.STRING)
  private Reach reach;

  @Column(name = "reach_of")
  private String of;

  @Column(name = "from_day")
  private LocalDate from;

  private String reason;

  @Column(name = "set_by")
  private String by;

  @Column(name = "set_at")
  private Instant at;

  protected LimitEdition() {} // JPA

  static LimitEdition of(LimitRow row) {
    var limit = new LimitEdition();
    limit.id = TsidCreator.getTsid().toLong();
    limit.code = row.code();
    limit.nameZh = row.nameZh();
    limit.nameEn = row.nameEn();
    limit.countedZh = row.countedZh();
    limit.countedEn = row.countedEn();
    limit.amount = row.amount();
    limit.unit = row.unit();
    limit.basis = row.basis();
    limit.reach = row.reach();
    limit.of = row.of();
    limit.from = row.from();
    limit.reason = row.reason();
    limit.by = row.by();
    limit.at = row.at();
    return limit;
  }

  /** The same limit as somebody sets it from a day on. */
  static LimitEdition changed(LimitRow before, LimitChange change, By by) {
    return of(
        new LimitRow(
            before.code(),
            before.nameZh(),
            before.nameEn(),
            before.countedZh(),
            before.countedEn(),
            change.amount(),
            change.unit(),
            change.basis(),
            change.reach(),
            change.of(),
            change.from(),
            change.reason(),
            by.name(),
            by.at()));
  }

  LimitChanged changedFrom(int before) {
    return new LimitChanged(code, reach, of, before, amount, unit, basis, from, reason, by, at);
  }
}
