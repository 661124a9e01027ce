package bihuan.notices;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.panel.LeaveTaken;
import bihuan.rounds.Assignments;
import bihuan.rounds.Handover;
import bihuan.rounds.TaskDeed;
import bihuan.rounds.TaskSummary;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/**
 * Travellers learn of what they are asked for, what is taken from them and what ends soon; the
 * office of what is declined. Nobody else hears of a task, and no notice tells where it leads.
 */
@ApplicationScoped
@Transactional
class TaskNotices {

  static final int DAYS_BEFORE = 3;

  private static final int AFTER_HANDING_ON = ObserverMethod.DEFAULT_PRIORITY + 100;
  private static final String TASK = "task ";

  @Inject Assignments assignments;
  @Inject AddressBook book;
  @Inject ReminderRecords records;
  @Inject Notices notices;

  void tell(@Observes TaskDeed deed) {
    var errand = assignments.errand(deed.task());
    notices.settle(TASK + deed.task());
    switch (deed.act()) {
      case TASK_OFFERED -> tellTraveller(NoticeType.TASK_OFFERED, errand, deed.hand());
      case FORM_CHANGED -> tellTraveller(NoticeType.TASK_CHANGED, errand, deed.hand());
      case TASK_HANDED_ON -> tellOfLoss(deed, NoticeType.TASK_PASSED_ON, errand);
      case TASK_GIVEN_BACK -> tellOfLoss(deed, NoticeType.TASK_GIVEN_BACK, errand);
      case TASK_WITHDRAWN -> tellTraveller(NoticeType.TASK_WITHDRAWN, errand, deed.hand());
      case TASK_MISSED -> tellTraveller(NoticeType.TASK_MISSED, errand, deed.hand());
      case TASK_DECLINED -> tellOffice(NoticeType.TASK_DECLINED, errand, deed.hand());
      default -> {}
    }
  }

  /** What stays with somebody although they are away for a part of its time. */
  void tell(@Observes @Priority(AFTER_HANDING_ON) LeaveTaken leave) {
    var house = Actor.HOUSE.at(leave.at());
    assignments
        .between(leave.account(), leave.first(), leave.last())
        .forEach(it -> tellTraveller(NoticeType.TASK_IN_LEAVE, it, house));
  }

  /** Reminds, once, of what ends within {@value #DAYS_BEFORE} days. */
  public void remind(By house) {
    var today = house.day();
    assignments.ending(today, today.plusDays(DAYS_BEFORE)).stream()
        .filter(it -> records.isFirst(TASK + it.task(), NoticeType.TASK_ENDS, it.until()))
        .forEach(it -> tellTraveller(NoticeType.TASK_ENDS, it, house));
  }

  private void tellTraveller(NoticeType type, TaskSummary errand, By by) {
    tell(book.named(errand.account()), type, TASK + errand.task(), errand, by);
  }

  private void tellOfLoss(TaskDeed deed, NoticeType toOffice, TaskSummary errand) {
    tellTraveller(lossOf(deed.why()), errand, deed.hand());
    if (deed.why().isForced()) {
      tellOffice(toOffice, errand, deed.hand());
    }
  }

  private static NoticeType lossOf(Handover why) {
    return switch (why) {
      case RECUSED -> NoticeType.TASK_RECUSED;
      case AWAY -> NoticeType.TASK_AWAY;
      case TAKEN_OVER, MOVED, LEFT -> NoticeType.TASK_HANDED_ON;
    };
  }

  private void tellOffice(NoticeType type, TaskSummary errand, By by) {
    var office = book.all(Role.COORDINATOR);
    tell(office, type, "round " + errand.round(), errand, by);
  }

  private void tell(
      Stream<NoticeAddress> to, NoticeType type, String subject, TaskSummary errand, By by) {
    to.filter(it -> !it.equals(NoticeAddress.of(by.actor())))
        .map(it -> Notice.to(it, type, subject, errand.title(), errand.until(), by.at()))
        .forEach(notices::add);
  }
}
