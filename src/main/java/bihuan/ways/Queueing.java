package bihuan.ways;

import bihuan.access.Role;
import bihuan.calendar.Calendars;
import bihuan.loop.Issues;
import bihuan.mail.Gateways;
import bihuan.mail.RobotGroup;
import bihuan.notices.NoticeType;
import bihuan.notices.NoticeWritten;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Writes down what people are to be told outside the house, and from when on. What a unit is told
 * goes at fixed times, so that no minute tells of a verdict.
 */
@ApplicationScoped
@Transactional
class Queueing {

  private static final String ISSUE = "issue ";

  /** Of this day; tomorrow it would be too late. */
  private static final Set<NoticeType> OF_TODAY = EnumSet.of(NoticeType.DUE_TODAY);

  @Inject WaitingNotices waiting;
  @Inject Choices choices;
  @Inject Calendars calendars;
  @Inject Gateways gateways;
  @Inject Issues issues;

  void hear(@Observes NoticeWritten written) {
    robot(written).ifPresent(it -> tell(it, written));
    if (!gateways.carryAny() || isOfAccount(written)) {
      return;
    }
    var group = NoticeGroup.of(written);
    var choice =
        written.isToReporter()
            ? WayChoice.of("", written.at())
            : choices.chosen(written.account(), written.at());
    if (choice.pace(group) == Pace.OFF) {
      return;
    }
    var urgent = isUrgent(written);
    var ready = policy().next(written.at(), pacing(written, choice.pace(group)), choice.quiet());
    waiting.add(WaitingNotice.of(written.notice(), written.address(), group, urgent, ready));
  }

  private void tell(RobotGroup group, NoticeWritten written) {
    var pacing = isUrgent(written) ? Pacing.URGENT : Pacing.HALF_DAY;
    waiting.add(group, written.subject(), policy().next(written.at(), pacing, QuietHours.USUAL));
  }

  private Pacing pacing(NoticeWritten written, Pace chosen) {
    if (written.isToReporter()) {
      return Pacing.DAILY;
    }
    if (isUrgent(written)) {
      return Pacing.URGENT;
    }
    if (chosen == Pace.DIGEST) {
      return OF_TODAY.contains(written.type()) ? Pacing.HALF_DAY : Pacing.DAILY;
    }
    return written.role().filter(Role::isOfUnit).isPresent() ? Pacing.HALF_DAY : Pacing.AT_ONCE;
  }

  /** A unit would learn from it when somebody verified: that is told of the day, urgent or not. */
  private boolean isUrgent(NoticeWritten written) {
    return written.type().isTask()
        && !written.type().isOfTheDay()
        && !written.isToReporter()
        && written.subject().startsWith(ISSUE)
        && issues.isUrgent(new IssueNumber(written.subject().substring(ISSUE.length())));
  }

  /** Whoever has the account is written to about it already. */
  private static boolean isOfAccount(NoticeWritten written) {
    return written.type().name().startsWith("ACCOUNT_");
  }

  private Optional<RobotGroup> robot(NoticeWritten written) {
    if (!written.type().isTask()) {
      return Optional.empty();
    }
    return written
        .role()
        .flatMap(
            it ->
                switch (it) {
                  case COORDINATOR -> Optional.of(RobotGroup.COORDINATORS);
                  case HEAD -> Optional.of(RobotGroup.HEADS);
                  case SUPERVISOR -> Optional.of(RobotGroup.SUPERVISORS);
                  default -> Optional.empty();
                })
        .filter(gateways::tell);
  }

  private SendingPolicy policy() {
    return new SendingPolicy(calendars.current());
  }
}
