package bihuan.notices;

import bihuan.access.OwnerTold;
import bihuan.access.Role;
import bihuan.access.powers.PowerAsked;
import bihuan.access.standins.StandInDeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Whoever has an account learns what administrators did with it; administrators, what another asks
 * them to confirm.
 */
@ApplicationScoped
@Transactional
class AccountNotices {

  @Inject AddressBook book;
  @Inject Notices notices;

  void tell(@Observes PowerAsked asked) {
    Stream.of(Role.values())
        .filter(it -> it.isAdmin() && it != asked.as())
        .flatMap(book::all)
        .filter(it -> !it.text().startsWith(asked.account() + "@"))
        .map(it -> notice(it, NoticeType.TO_CONFIRM, asked.account(), asked.at()))
        .forEach(notices::add);
  }

  void tell(@Observes OwnerTold told) {
    var type = NoticeType.valueOf("ACCOUNT_" + told.news());
    notices.add(notice(NoticeAddress.of(told.owner()), type, told.owner().name(), told.at()));
  }

  /** Whoever acts, and whoever is away. */
  void tell(@Observes StandInDeed deed) {
    var type = deed.isNamed() ? NoticeType.STAND_IN_NAMED : NoticeType.STAND_IN_ENDED;
    Stream.of(deed.row().deputy(), deed.row().absent())
        .filter(it -> !it.isEmpty() && !it.equals(deed.by()))
        .flatMap(book::named)
        .map(it -> notice(it, type, deed.row().deputy(), deed.at()))
        .forEach(notices::add);
  }

  private static Notice notice(NoticeAddress to, NoticeType type, String account, Instant at) {
    return Notice.to(to, type, "account " + account, "", null, at);
  }
}
