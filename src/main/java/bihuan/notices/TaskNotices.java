package bihuan.notices;

import bihuan.access.By;
import bihuan.access.Role;
import bihuan.rounds.Assignments;
import bihuan.rounds.Errand;
import bihuan.rounds.TaskDeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/**
 * Travellers learn of what they are asked for, what is taken from them and what ends soon; the
 * office of what is declined. Nobody else hears of a task, and no notice tells where it leads.
 */
@ApplicationScoped
@Transactional
public class TaskNotices {

  static final int DAYS_BEFORE = 3;

  private static final String TASK = "task ";

  @Inject Assignments assignments;
  @Inject AddressBook book;
  @Inject Occasions occasions;
  @Inject Notices notices;

  void tell(@Observes TaskDeed deed) {
    var errand = assignments.errand(deed.task());
    notices.settle(TASK + deed.task());
    switch (deed.what()) {
      case "OFFER_TASK" -> tellTraveller(Matter.TASK_OFFERED, errand, deed.hand());
      case "CHANGE_FORM" -> tellTraveller(Matter.TASK_CHANGED, errand, deed.hand());
      case "HAND_ON_TASK" -> tellTraveller(Matter.TASK_HANDED_ON, errand, deed.hand());
      case "WITHDRAW_TASK" -> tellTraveller(Matter.TASK_WITHDRAWN, errand, deed.hand());
      case "MISS_TASK" -> tellTraveller(Matter.TASK_MISSED, errand, deed.hand());
      case "DECLINE_TASK" -> tellOffice(errand, deed.hand());
      default -> {}
    }
  }

  /** Reminds, once, of what ends within {@value #DAYS_BEFORE} days. */
  public void remind(By house) {
    var today = house.day();
    assignments.ending(today, today.plusDays(DAYS_BEFORE)).stream()
        .filter(it -> occasions.take(TASK + it.task(), Matter.TASK_ENDS, it.until()))
        .forEach(it -> tellTraveller(Matter.TASK_ENDS, it, house));
  }

  private void tellTraveller(Matter matter, Errand errand, By by) {
    tell(book.named(errand.account()), matter, TASK + errand.task(), errand, by);
  }

  private void tellOffice(Errand errand, By by) {
    var office = book.all(Role.COORDINATOR);
    tell(office, Matter.TASK_DECLINED, "round " + errand.round(), errand, by);
  }

  private void tell(Stream<Address> to, Matter matter, String subject, Errand errand, By by) {
    to.filter(it -> !it.equals(Address.of(by.actor())))
        .map(it -> Notice.to(it, matter, subject, errand.title(), errand.until(), by.at()))
        .forEach(notices::add);
  }
}
