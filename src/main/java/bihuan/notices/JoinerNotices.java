package bihuan.notices;

import bihuan.access.Actor;
import bihuan.joiners.JoinerDeed;
import bihuan.joiners.Joiners;
import bihuan.loop.IssueMoved;
import bihuan.loop.Move;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whoever joined an issue is told of its end; the office, that somebody finds it not put right. */
@ApplicationScoped
@Transactional
class JoinerNotices {

  private static final Set<Move> ENDS = EnumSet.of(Move.CLOSE, Move.EXPLAIN);

  @Inject Joiners joiners;
  @Inject LoopNotices loop;
  @Inject Notices notices;

  void tell(@Observes IssueMoved moved) {
    if (ENDS.contains(moved.move())) {
      joiners.toTell(moved.number()).stream()
          .map(
              it ->
                  Notice.to(
                      NoticeAddress.reporter(it.pseudonym()),
                      NoticeType.JOINED_CLOSED,
                      it.subject(),
                      it.title(),
                      null,
                      moved.hand().at()))
          .forEach(notices::add);
    }
  }

  void tell(@Observes JoinerDeed deed) {
    if (deed.proposesReopening()) {
      loop.tell(
          List.of(new NotificationRule(RecipientGroup.COORDINATORS, NoticeType.REOPENING_PROPOSED)),
          deed.issue(),
          null,
          Actor.HOUSE.at(deed.at()));
    }
  }
}
