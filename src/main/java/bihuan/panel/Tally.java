package bihuan.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often somebody did one kind of thing in one quarter. */
@Entity
@Table(name = "observer_doing")
public class Tally {

  @Id private String id;

  @Column(name = "observer_id")
  private Long observer;

  private String quarter;

  @Enumerated(EnumType.STRING)
  private Doing doing;

  @Column(name = "how_many")
  private int howMany;

  protected Tally() {} // JPA

  static String idOf(Long observer, Quarter quarter, Doing doing) {
    return observer + " " + quarter + " " + doing;
  }

  static Tally of(Long observer, Quarter quarter, Doing doing) {
    var tally = new Tally();
    tally.id = idOf(observer, quarter, doing);
    tally.observer = observer;
    tally.quarter = quarter.toString();
    tally.doing = doing;
    return tally;
  }

  void more() {
    howMany++;
  }

  String quarter() {
    return quarter;
  }

  Doing doing() {
    return doing;
  }

  int howMany() {
    return howMany;
  }
}
