package bihuan.recusals;

import bihuan.Ids;
import bihuan.access.By;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What a member of the panel keeps away from: a unit, or an enterprise that is none. */
@Entity
@Table(name = "recusal")
public class Recusal {

  @Id private Long id;

  @Column(name = "observer_id")
  private Long observer;

  @Enumerated(EnumType.STRING)
  private RecusalGround ground;

  @Column(name = "unit_code")
  private String unit;

  private String organisation;
  private boolean declared;

  @Column(name = "until_day")
  private LocalDate until;

  @Column(name = "stated_at")
  private Instant statedAt;

  @Column(name = "stated_by")
  private String statedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Recusal() {} // JPA

  /**
   * @param unit null where an enterprise is none of the city's units
   * @param until the last day it holds, null for as long as they serve
   */
  static Recusal of(
      Long observer,
      RecusalGround ground,
      String unit,
      String organisation,
      boolean declared,
      LocalDate until,
      By by) {
    var recusal = new Recusal();
    recusal.id = Ids.unguessable();
    recusal.observer = observer;
    recusal.ground = ground;
    recusal.unit = unit;
    recusal.organisation = organisation;
    recusal.declared = declared;
    recusal.until = until;
    recusal.statedAt = by.at();
    recusal.statedBy = by.name();
    return recusal;
  }

  /**
   * @param account theirs, null where they have none yet
   */
  ObserverRecused stated(String account, By by) {
    return new ObserverRecused(
        observer.toString(),
        account == null ? "" : account,
        ground,
        unit == null ? "" : unit,
        declared,
        by);
  }

  RecusalEnded end(By by) {
    endedAt = by.at();
    return new RecusalEnded(observer.toString(), ground, unit == null ? "" : unit, by);
  }

  Long observer() {
    return observer;
  }

  String unit() {
    return unit;
  }

  RecusalRow row() {
    return new RecusalRow(id.toString(), ground, unit, organisation, declared, until, statedAt);
  }

  boolean isDeclared() {
    return declared;
  }

  ActiveRecusal active(String account) {
    return new ActiveRecusal(account, unit, ground, organisation, declared);
  }
}
