package bihuan.notices;

import bihuan.access.By;
import bihuan.deadlines.Days;
import bihuan.deadlines.Limit;
import bihuan.lessons.LessonDeed;
import bihuan.lessons.LessonSummary;
import bihuan.lessons.Lessons;
import bihuan.loop.Issues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A unit hears of the lesson that was written for it, by that lesson's own title; the office of the
 * answer. No notice to a unit names the issue.
 */
@ApplicationScoped
@Transactional
class LessonNotices {

  @Inject Issues issues;
  @Inject Lessons lessons;
  @Inject Days days;
  @Inject AddressBook book;
  @Inject ReminderRecords records;
  @Inject Notices notices;

  void tell(@Observes LessonDeed deed) {
    var about = deed.about();
    switch (deed.act()) {
      case LESSON_REMINDED -> {}
      default -> notices.settle(about.subject());
    }
    var type = NoticeType.valueOf(deed.act().name());
    var due = deed.act().isWithUnit() ? about.due() : null;
    tell(to(deed), type, about, due, deed.hand());
  }

  private Stream<NoticeAddress> to(LessonDeed deed) {
    var about = deed.about();
    return switch (deed.act()) {
      case LESSON_SIGNED -> book.of(RecipientGroup.COORDINATORS, issues.audience(about.number()));
      default -> book.ofUnit(about.unit());
    };
  }

  /** Reminds, once, of what is about due, and once more of what is late. */
  public void remind(By house) {
    var today = days.of(house);
    var last = today.after(today.amount(Limit.WARN));
    var batch = lessons.due(last, null);
    while (!batch.isEmpty()) {
      batch.forEach(it -> remind(it, house));
      batch = lessons.due(last, batch.get(batch.size() - 1));
    }
  }

  private void remind(LessonSummary lesson, By house) {
    var type = lesson.due().isBefore(house.day()) ? NoticeType.LESSON_LATE : NoticeType.LESSON_DUE;
    if (records.isFirst(lesson.subject(), type, lesson.due())) {
      tell(book.ofUnit(lesson.unit()), type, lesson, lesson.due(), house);
    }
  }

  private void tell(
      Stream<NoticeAddress> to, NoticeType type, LessonSummary about, LocalDate due, By by) {
    to.distinct()
        .filter(it -> !it.equals(NoticeAddress.of(by.actor())))
        .map(it -> Notice.to(it, type, about.subject(), about.title(), due, by.at()))
        .forEach(notices::add);
  }
}
