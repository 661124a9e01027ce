package bihuan.notices;

import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.access.standins.StandIns;
import bihuan.colleagues.HandlerNamed;
import bihuan.colleagues.RemarkMade;
import bihuan.colleagues.Watching;
import bihuan.loop.Audience;
import bihuan.loop.IssueMoved;
import bihuan.loop.Issues;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is told of what colleagues do beside an issue. What somebody may see is asked anew each time:
 * roles, units and issues move on.
 */
@ApplicationScoped
@Transactional
class ColleagueNotices {

  @Inject Issues issues;
  @Inject Accounts accounts;
  @Inject StandIns standIns;
  @Inject Watching watching;
  @Inject AddressBook book;
  @Inject Notices notices;

  void tell(@Observes RemarkMade made) {
    var title = issues.audience(made.number()).title();
    made.mentioned().stream()
        .flatMap(book::named)
        .forEach(it -> add(it, NoticeType.MENTIONED, made.number(), title, made.hand()));
  }

  /** Whoever stands in for them is told too. */
  void tell(@Observes HandlerNamed named) {
    var title = issues.audience(named.number()).outgoingTitle();
    others(book.withDeputies(Stream.of(named.account())), named.hand())
        .forEach(it -> add(it, NoticeType.HANDLER_NAMED, named.number(), title, named.hand()));
    if (!named.before().isEmpty() && !named.before().equals(named.account())) {
      others(book.named(named.before()), named.hand())
          .forEach(it -> add(it, NoticeType.HANDLER_RELIEVED, named.number(), title, named.hand()));
    }
  }

  private static Stream<NoticeAddress> others(Stream<NoticeAddress> all, By by) {
    return all.filter(it -> !it.equals(NoticeAddress.of(by.actor())));
  }

  /**
   * @param told of this move already
   */
  void tellWatchers(IssueMoved moved, Audience audience, Set<NoticeAddress> told) {
    for (var account : watching.watchersOf(moved.number())) {
      accounts
          .find(account)
          .filter(it -> !it.disabled() && it.role() != Role.NONE)
          .filter(it -> !told.contains(NoticeAddress.of(actor(it))))
          .ifPresent(it -> tellWatcher(actor(it), moved, audience));
    }
  }

  private static Actor actor(AccountRow account) {
    return new Actor(account.name(), account.role(), account.unit());
  }

  private void tellWatcher(Actor watcher, IssueMoved moved, Audience audience) {
    var by = moved.hand();
    var dressed = standIns.dressed(watcher, by.day());
    var title =
        switch (issues.visibilityTo(dressed.at(by.at()), moved.number())) {
          case OFFICE -> audience.title();
          case UNIT, OVERSIGHT -> moved.move().isForUnits() ? audience.outgoingTitle() : null;
          default -> null;
        };
    if (title != null) {
      add(NoticeAddress.of(watcher), NoticeType.WATCHED, moved.number(), title, by);
    }
  }

  private void add(NoticeAddress to, NoticeType type, IssueNumber number, String title, By by) {
    notices.add(Notice.to(to, type, number.subject(), title, null, by.at()));
  }
}
