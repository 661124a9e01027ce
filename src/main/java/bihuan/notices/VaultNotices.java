package bihuan.notices;

import bihuan.access.Role;
import bihuan.vault.DisclosureDeed;
import bihuan.vault.DisclosureRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/**
 * Whoever may grant it learns that somebody asks to see an identity; whoever asked learns of the
 * ruling.
 */
@ApplicationScoped
@Transactional
class VaultNotices {

  private static final String ISSUE = "issue \\d{4}-\\d{6,9}";

  @Inject DisclosureRequests requests;
  @Inject AddressBook book;
  @Inject Notices notices;

  void tell(@Observes DisclosureDeed deed) {
    if (!deed.subject().matches(ISSUE)) {
      return;
    }
    switch (deed.act()) {
      case DISCLOSURE_ASKED -> tell(NoticeType.DISCLOSURE_ASKED, rulers(deed), deed);
      case DISCLOSURE_GRANTED -> tell(NoticeType.DISCLOSURE_GRANTED, asker(deed), deed);
      case DISCLOSURE_DECLINED -> tell(NoticeType.DISCLOSURE_DECLINED, asker(deed), deed);
      case DISCLOSURE_SEEN -> {}
    }
  }

  private void tell(NoticeType type, Stream<NoticeAddress> to, DisclosureDeed deed) {
    to.map(it -> Notice.to(it, type, deed.subject(), "", null, deed.at())).forEach(notices::add);
  }

  private Stream<NoticeAddress> rulers(DisclosureDeed deed) {
    return Stream.of(Role.HEAD, Role.SECURITY_ADMIN)
        .flatMap(book::all)
        .filter(it -> !it.text().startsWith(deed.by() + "@"));
  }

  private Stream<NoticeAddress> asker(DisclosureDeed deed) {
    return requests.askerOf(deed.disclosure()).stream().flatMap(book::named);
  }
}
