package bihuan.calendar;

import static java.util.stream.Collectors.joining;

import bihuan.access.By;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Days became worked or free: what is due is reckoned anew after it, and it keeps how far. */
@Entity
@Table(name = "calendar_change")
class CalendarChange {

  @Id private Long id;

  private String notice;
  private boolean sooner;

  @Lob private String days;

  @Column(name = "first_day")
  private LocalDate first;

  @Column(name = "made_by")
  private String by;

  @Column(name = "made_at")
  private Instant at;

  @Column(name = "after_no")
  private String after;

  private int looked;
  private int moved;
  private int cards;

  @Column(name = "done_at")
  private Instant done;

  @Column(name = "settled_at")
  private Instant settled;

  protected CalendarChange() {} // JPA

  /**
   * @param notice what is said of it to whoever is due on another day
   * @param sooner it may be due sooner than was shown: a day is taken back
   */
  static CalendarChange of(List<LocalDate> days, String notice, boolean sooner, By by) {
    var change = new CalendarChange();
    change.id = TsidCreator.getTsid().toLong();
    change.notice = notice;
    change.sooner = sooner;
    change.days = days.stream().map(LocalDate::toString).collect(joining(" "));
    change.first = days.get(0);
    change.by = by.name();
    change.at = by.at();
    change.after = "";
    return change;
  }

  /** A batch was reckoned anew, up to and with this issue. */
  void follow(String number, int looked, int moved, int cards) {
    this.after = number;
    this.looked += looked;
    this.moved += moved;
    this.cards += cards;
  }

  void finish(Instant at) {
    done = at;
  }

  void settle(Instant at) {
    settled = at;
  }

  ChangeRow row() {
    return new ChangeRow(
        id,
        notice,
        sooner,
        Stream.of(days.split(" ")).map(LocalDate::parse).toList(),
        by,
        at,
        after,
        looked,
        moved,
        cards,
        done);
  }
}
