package bihuan.loop;

import static bihuan.Cast.ENZO;
import static bihuan.Cast.HELEN;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Wuhai;
import bihuan.calendar.Adjustment;
import bihuan.calendar.DueFollowing;
import bihuan.classification.Filing;
import bihuan.classification.Kind;
import bihuan.classification.Source;
import bihuan.series.IssueNumber;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is due follows the calendar, and nobody is due sooner than they were shown. */
@InContainer
@OnEmbedded
class DueDatesIT {

  private static final Instant FRIDAY = Instant.parse("2034-03-10T02:00:00Z");
  private static final LocalDate SATURDAY = LocalDate.parse("2034-03-11");
  private static final Identity ENZO_HIMSELF =
      new Identity("enzo", "包永福", "13947312345", "乌海市蓝天化工有限公司", "ENTERPRISE");

  @Inject Intake intake;
  @Inject Issues issues;
  @Inject Adjustment adjustment;
  @Inject DueFollowing following;

  @Test
  void aDayOffPutsItOffUntilThatIsTakenBack() {
    var number = file();
    var due = due(number);

    adjustment.declare(due, false, "那达慕大会", HELEN.at(FRIDAY));
    following.run();
    assertThat(due(number)).isAfter(due);

    adjustment.withdraw(due, "改期", HELEN.at(FRIDAY));
    following.run();
    assertThat(due(number)).isEqualTo(due);
  }

  @Test
  void aDayOfWorkMoreMakesNobodyDueSooner() {
    var number = file();
    var due = due(number);

    adjustment.declare(SATURDAY, true, "调休", HELEN.at(FRIDAY));
    following.run();
    assertThat(due(number)).isEqualTo(due);

    adjustment.withdraw(SATURDAY, "不调休了", HELEN.at(FRIDAY));
    following.run();
    assertThat(due(number)).isEqualTo(due);
  }

  private LocalDate due(IssueNumber number) {
    return issues.find(number).due();
  }

  private IssueNumber file() {
    return intake.file(
        new Filing(
            "取号机吐不出号",
            "大厅取号机吐不出号",
            "",
            "P01",
            3,
            Kind.PAIN_POINT,
            Wuhai.WUDA,
            Source.ENTERPRISE,
            Secrecy.CONFIDENTIAL,
            "",
            false),
        ENZO_HIMSELF,
        ENZO.at(FRIDAY));
  }
}
