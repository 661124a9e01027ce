package bihuan.promises;

import bihuan.comparison.JourneyOutcome;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.YearMonth;

/**
 * What the journeys of one month add up to: of one edition, at one of its steps (0: the whole), by
 * one channel or all, in one district or all. However many journeys there are, a question is
 * answered from as many cells.
 */
@Entity
@Table(name = "promise_cell")
class PromiseCell {

  /** Stands for all channels, or all districts. */
  static final String ALL = "*";

  /** Which journeys it counts. */
  record Key(
      String process, int edition, String channel, String district, String month, int step) {}

  @Id private Long id;

  @Column(name = "process_code")
  private String process;

  private int edition;
  private String channel;
  private String district;

  @Column(name = "month_of")
  private String month;

  @Column(name = "step_no")
  private int step;

  @Column(name = "unit_code")
  private String unit;

  @Embedded private JourneyCounts counts;

  protected PromiseCell() {} // JPA

  /**
   * @param unit the code of the unit whose step it is, of the lead for the whole; empty for others'
   */
  static PromiseCell open(Key key, String unit) {
    var cell = new PromiseCell();
    cell.id = TsidCreator.getTsid().toLong();
    cell.process = key.process();
    cell.edition = key.edition();
    cell.channel = key.channel();
    cell.district = key.district();
    cell.month = key.month();
    cell.step = key.step();
    cell.unit = unit;
    cell.counts = JourneyCounts.none();
    return cell;
  }

  static Key key(JourneyOutcome of, String channel, String district, int step) {
    return new Key(of.process(), of.edition(), channel, district, of.month().toString(), step);
  }

  Key key() {
    return new Key(process, edition, channel, district, month, step);
  }

  /**
   * @param part for which it is asked
   */
  CellSum sum(String part) {
    return new CellSum(
        new EditionKey(process, edition), step, YearMonth.parse(month), part, counts);
  }

  JourneyCounts counts() {
    return counts;
  }
}
