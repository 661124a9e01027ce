package bihuan.promises;

import bihuan.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.YearMonth;

/**
 * What the journeys add up to that were reported in one month, whenever they began: of one edition,
 * at one of its steps (0: the whole), by whatever channel and wherever. A month that is over does
 * not change any more, not even when a journey is measured again.
 */
@Entity
@Table(name = "promise_month")
class ReportedMonth {

  @Id private Long id;

  @Column(name = "process_code")
  private String process;

  private int edition;

  @Column(name = "month_of")
  private String month;

  @Column(name = "step_no")
  private int step;

  @Column(name = "unit_code")
  private String unit;

  @Embedded private JourneyCounts counts;

  protected ReportedMonth() {} // JPA

  /**
   * @param unit the code of the unit whose step it is, of the lead for the whole; empty for others'
   */
  static ReportedMonth open(EditionKey told, YearMonth month, int step, String unit) {
    var opened = new ReportedMonth();
    opened.id = Ids.unguessable();
    opened.process = told.process();
    opened.edition = told.edition();
    opened.month = month.toString();
    opened.step = step;
    opened.unit = unit;
    opened.counts = JourneyCounts.none();
    return opened;
  }

  EditionKey told() {
    return new EditionKey(process, edition);
  }

  YearMonth month() {
    return YearMonth.parse(month);
  }

  int step() {
    return step;
  }

  JourneyCounts counts() {
    return counts;
  }

  /** As it is told together with other months. */
  CellSum with(YearMonth told) {
    return new CellSum(told(), step, told, "", counts);
  }
}
