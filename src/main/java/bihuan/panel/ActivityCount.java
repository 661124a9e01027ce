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
class ActivityCount {

  @Id private String id;

  @Column(name = "observer_id")
  private Long observer;

  private String quarter;

  @Enumerated(EnumType.STRING)
  @Column(name = "doing")
  private ServiceActivity activity;

  @Column(name = "how_many")
  private int howMany;

  protected ActivityCount() {} // JPA

  static String idOf(Long observer, Quarter quarter, ServiceActivity activity) {
    return observer + " " + quarter + " " + activity;
  }

  static ActivityCount of(Long observer, Quarter quarter, ServiceActivity activity) {
    var count = new ActivityCount();
    count.id = idOf(observer, quarter, activity);
    count.observer = observer;
    count.quarter = quarter.toString();
    count.activity = activity;
    return count;
  }

  void more() {
    howMany++;
  }

  Long observer() {
    return observer;
  }

  String quarter() {
    return quarter;
  }

  ServiceActivity activity() {
    return activity;
  }

  int howMany() {
    return howMany;
  }
}
