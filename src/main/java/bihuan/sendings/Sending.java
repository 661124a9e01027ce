package bihuan.sendings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something came of what was sent under this mark. */
@Entity
@Table(name = "sending")
class Sending {

  @Id private String mark;

  @Column(name = "taken_at")
  private Instant takenAt;

  protected Sending() {} // JPA

  static Sending taken(String mark, Instant at) {
    var sending = new Sending();
    sending.mark = mark;
    sending.takenAt = at;
    return sending;
  }
}
