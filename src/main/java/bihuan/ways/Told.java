package bihuan.ways;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody was written to, on an occasion once. */
@Entity
@Table(name = "told")
class Told {

  @Id private Long id;

  private String account;
  private String occasion;

  @Column(name = "told_at")
  private Instant at;

  protected Told() {} // JPA

  /**
   * @param occasion empty where one is as good as another
   */
  static Told to(String account, String occasion, Instant at) {
    var told = new Told();
    told.id = TsidCreator.getTsid().toLong();
    told.account = account;
    told.occasion = occasion.isEmpty() ? Long.toString(told.id) : occasion;
    told.at = at;
    return told;
  }

  Long id() {
    return id;
  }

  String account() {
    return account;
  }
}
