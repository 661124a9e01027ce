package bihuan.notices;

import bihuan.access.By;
import bihuan.access.Role;
import bihuan.campaigns.BadAnswerGiven;
import bihuan.campaigns.RatingCalls;
import bihuan.city.City;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whoever asks hears of bad answers, once a day; the office, of calls that are due. */
@ApplicationScoped
@Transactional
class CampaignNotices {

  @Inject RatingCalls calls;
  @Inject AddressBook book;
  @Inject ReminderRecords records;
  @Inject Notices notices;

  void tell(@Observes BadAnswerGiven given) {
    var subject = "campaign " + given.campaign();
    if (records.isFirst(subject, NoticeType.BAD_ANSWER, City.day(given.hour()))) {
      book.named(given.owner())
          .map(
              it ->
                  Notice.to(it, NoticeType.BAD_ANSWER, subject, given.title(), null, given.hour()))
          .forEach(notices::add);
    }
  }

  void remind(By house) {
    if (calls.due(house.day()) > 0
        && records.isFirst("rating calls", NoticeType.RATING_CALL_DUE, house.day())) {
      book.all(Role.COORDINATOR)
          .map(
              it ->
                  Notice.to(
                      it, NoticeType.RATING_CALL_DUE, "rating calls", "", house.day(), house.at()))
          .forEach(notices::add);
    }
  }
}
