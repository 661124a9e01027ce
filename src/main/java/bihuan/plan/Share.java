package bihuan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A unit's share in a measure, as stored. */
@Embeddable
class Share {

  @Column(name = "unit_code")
  private String unit;

  private int circle;

  protected Share() {} // JPA

  Share(Responsible responsible) {
    this.unit = responsible.unit();
    this.circle = responsible.circle();
  }

  Responsible responsible() {
    return new Responsible(unit, circle);
  }
}
