package bihuan.notices;

import bihuan.loop.IssueNumber;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What the clock has already done about an issue on account of one day, so as to do it once. */
@Entity
@Table(name = "notice_occasion")
public class Occasion {

  @Id private Long id;

  @Column(name = "issue_number")
  private IssueNumber issue;

  private String what;

  @Column(name = "on_day")
  private LocalDate day;

  protected Occasion() {} // JPA

  static Occasion of(IssueNumber issue, String what, LocalDate day) {
    var occasion = new Occasion();
    occasion.id = TsidCreator.getTsid().toLong();
    occasion.issue = issue;
    occasion.what = what;
    occasion.day = day;
    return occasion;
  }
}
