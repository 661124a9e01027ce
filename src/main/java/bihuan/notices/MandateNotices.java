package bihuan.notices;

import bihuan.access.By;
import bihuan.access.Role;
import bihuan.deadlines.Days;
import bihuan.deadlines.Limit;
import bihuan.instructions.MandateDeed;
import bihuan.instructions.MandateDeed.MandateSummary;
import bihuan.instructions.Mandates;
import bihuan.instructions.MeetingDeed;
import bihuan.instructions.MeetingDeed.MeetingAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Whoever has the next turn with a mandate hears of it; units hear of meetings they are asked to.
 */
@ApplicationScoped
@Transactional
class MandateNotices {

  @Inject Mandates mandates;
  @Inject Days days;
  @Inject AddressBook book;
  @Inject ReminderRecords records;
  @Inject Notices notices;

  void tell(@Observes MandateDeed deed) {
    var about = deed.about();
    notices.settle(about.subject());
    switch (deed.act()) {
      case MANDATE_GIVEN -> {
        if (about.number() != null) {
          tell(book.all(Role.COORDINATOR), NoticeType.MANDATE_GIVEN, about, deed.hand());
        }
      }
      case MANDATE_HANDED ->
          tell(book.ofUnit(about.unit()), NoticeType.MANDATE_HANDED, about, deed.hand());
      case MANDATE_ANSWERED ->
          tell(book.approversOf(about.unit()), NoticeType.MANDATE_ANSWERED, about, deed.hand());
      case MANDATE_SIGNED ->
          tell(book.all(Role.COORDINATOR), NoticeType.MANDATE_SIGNED, about, deed.hand());
      case MANDATE_SENT_BACK ->
          tell(book.ofUnit(about.unit()), NoticeType.MANDATE_SENT_BACK, about, deed.hand());
      case MANDATE_DONE ->
          tell(
              Stream.concat(book.named(about.giver()), book.ofUnit(about.unit())),
              NoticeType.MANDATE_DONE,
              about,
              deed.hand());
    }
  }

  void tell(@Observes MeetingDeed deed) {
    var type =
        deed.act() == MeetingAct.MEETING_CALLED || deed.act() == MeetingAct.MINUTES_ISSUED
            ? NoticeType.MEETING_CALLED
            : NoticeType.FORCE_FORMED;
    tell(
        deed.units().stream().flatMap(book::ofUnit),
        type,
        deed.subject(),
        deed.title(),
        deed.day(),
        deed.hand());
  }

  /** Reminds, once, of what a unit owes about now. */
  public void remind(By house) {
    var today = days.of(house);
    var last = today.after(today.amount(Limit.WARN));
    var batch = mandates.owed(last, null);
    while (!batch.isEmpty()) {
      batch.forEach(it -> remind(it, house));
      batch = mandates.owed(last, batch.get(batch.size() - 1));
    }
  }

  private void remind(MandateSummary mandate, By house) {
    if (records.isFirst(mandate.subject(), NoticeType.MANDATE_DUE, mandate.due())) {
      tell(book.ofUnit(mandate.unit()), NoticeType.MANDATE_DUE, mandate, house);
    }
  }

  private void tell(Stream<NoticeAddress> to, NoticeType type, MandateSummary about, By by) {
    tell(to, type, about.subject(), about.title(), about.due(), by);
  }

  private void tell(
      Stream<NoticeAddress> to,
      NoticeType type,
      String subject,
      String title,
      LocalDate due,
      By by) {
    to.distinct()
        .filter(it -> !it.equals(NoticeAddress.of(by.actor())))
        .map(it -> Notice.to(it, type, subject, title, due, by.at()))
        .forEach(notices::add);
  }
}
