package bihuan.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number that was given to a paper of one kind in one year. */
@Entity
@Table(name = "running_number")
class RunningNumber {

  @Id private String id;

  @Column(name = "last_number")
  private int last;

  protected RunningNumber() {} // JPA

  static String idOf(String kind, int year) {
    return kind + " " + year;
  }

  static RunningNumber begin(String id) {
    var number = new RunningNumber();
    number.id = id;
    return number;
  }

  int next() {
    return ++last;
  }
}
