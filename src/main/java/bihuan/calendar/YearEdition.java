package bihuan.calendar;

import bihuan.access.By;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The list of a year as it holds until there is a newer one. A correction is a new one. */
@Entity
@Table(name = "year_edition")
class YearEdition {

  /** One day of it. */
  @Embeddable
  static class Listed {

    @Column(name = "on_day", nullable = false)
    private LocalDate date;

    @Column(name = "off")
    private boolean off;

    @Column(name = "name")
    private String name;

    protected Listed() {} // JPA

    static Listed of(Holiday holiday) {
      var day = new Listed();
      day.date = holiday.date();
      day.off = holiday.off();
      day.name = holiday.name();
      return day;
    }

    private Holiday holiday() {
      return new Holiday(date, name, off);
    }
  }

  @Id private Long id;

  @Column(name = "year_no")
  private int year;

  @Column(name = "version_no")
  private int version;

  private boolean announced;
  private String notice;
  private String source;

  @Column(name = "set_by")
  private String by;

  @Column(name = "set_at")
  private Instant at;

  @ElementCollection
  @CollectionTable(name = "year_edition_day", joinColumns = @JoinColumn(name = "edition_id"))
  @OrderBy("date")
  private List<Listed> days = new ArrayList<>();

  protected YearEdition() {} // JPA

  static YearEdition of(YearList list, int version, By by) {
    var edition = new YearEdition();
    edition.id = TsidCreator.getTsid().toLong();
    edition.year = list.year();
    edition.version = version;
    edition.announced = list.announced();
    edition.notice = list.notice();
    edition.source = list.source();
    edition.by = by.name();
    edition.at = by.at();
    list.days().stream().map(Listed::of).forEach(edition.days::add);
    return edition;
  }

  YearList list() {
    return new YearList(
        year, announced, notice, source, days.stream().map(Listed::holiday).toList());
  }

  YearRow row() {
    return new YearRow(year, version, list().status(), notice, source, by, at, days.size());
  }
}
