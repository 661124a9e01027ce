package bihuan.loop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A unit is told what it is held to have done, and heard before anything is ruled. */
@Embeddable
class Hearing {

  /** Of which unit; null where none is heard. */
  @Column(name = "heard_unit")
  String unit;

  @Column(name = "heard_by_reply")
  boolean stated;

  protected Hearing() {} // JPA

  static Hearing none() {
    return new Hearing();
  }

  void open(String unit, Said said) {
    this.unit = unit;
    this.stated = false;
    said.fact("unit", unit);
  }

  void state(Said said) {
    stated = true;
    said.fact("unit", unit);
  }

  /** Ruled on, or dropped. */
  void close(Said said) {
    said.fact("unit", unit);
    unit = null;
  }

  boolean isOpen() {
    return unit != null;
  }

  boolean isOf(String unit) {
    return unit.equals(this.unit);
  }
}
