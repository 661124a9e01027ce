package bihuan.notices;

import bihuan.access.OwnerTold;
import bihuan.access.Role;
import bihuan.access.powers.PowerAsked;
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

  private static Notice notice(NoticeAddress to, NoticeType type, String account, Instant at) {
    return Notice.to(to, type, "account " + account, "", null, at);
  }
}
