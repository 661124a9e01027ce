package bihuan.colleagues;

import bihuan.Ids;
import bihuan.Require;
import bihuan.access.By;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What somebody in the office notes down for the others there; never changed. */
@Entity
@Table(name = "remark")
class Remark {

  static final int LONGEST = 2000;

  private static final String BETWEEN = "|";

  @Id private Long id;

  private IssueNumber number;

  private String words;

  @Column(name = "by_name")
  private String by;

  @Column(name = "at_time")
  private Instant at;

  private String mentioned;

  /** The units that it was held against: their people do not read it, whoever has it later. */
  @Column(name = "kept_from")
  private String keptFrom;

  protected Remark() {} // JPA

  static Remark make(
      IssueNumber number, String words, Set<String> mentioned, Set<String> accused, By by) {
    var remark = new Remark();
    remark.id = Ids.unguessable();
    remark.number = number;
    remark.words = Require.words("words", words, LONGEST);
    remark.by = by.name();
    remark.at = by.at();
    remark.mentioned = joined(mentioned);
    remark.keptFrom = joined(accused);
    return remark;
  }

  private static String joined(Collection<String> names) {
    return String.join(BETWEEN, new TreeSet<>(names));
  }

  private static List<String> parted(String names) {
    return names.isEmpty() ? List.of() : List.of(names.split("\\|"));
  }

  boolean isKeptFrom(String unit) {
    return parted(keptFrom).contains(unit);
  }

  RemarkMade made(By by) {
    return new RemarkMade(number, words, parted(mentioned), by);
  }

  RemarkRow row() {
    return new RemarkRow(Long.toString(id), by, words, parted(mentioned), at);
  }
}
