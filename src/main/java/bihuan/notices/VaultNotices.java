package bihuan.notices;

import bihuan.access.Role;
import bihuan.ledger.Deed;
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
public class VaultNotices {

  private static final String ISSUE = "issue \\d{4}-\\d{6,9}";

  @Inject DisclosureRequests requests;
  @Inject AddressBook book;
  @Inject Notices notices;

  void tell(@Observes Deed deed) {
    if (!deed.subject().matches(ISSUE)) {
      return;
    }
    switch (deed.what()) {
      case "DISCLOSURE_ASK" -> tell(Matter.DISCLOSURE_ASKED, rulers(deed), deed);
      case "DISCLOSURE_GRANT" -> tell(Matter.DISCLOSURE_GRANTED, asker(deed), deed);
      case "DISCLOSURE_DECLINE" -> tell(Matter.DISCLOSURE_DECLINED, asker(deed), deed);
      default -> {}
    }
  }

  private void tell(Matter matter, Stream<Address> to, Deed deed) {
    to.map(it -> Notice.to(it, matter, deed.subject(), "", null, deed.at())).forEach(notices::add);
  }

  private Stream<Address> rulers(Deed deed) {
    return Stream.of(Role.HEAD, Role.SECURITY_ADMIN)
        .flatMap(book::all)
        .filter(it -> !it.text().startsWith(deed.by() + "@"));
  }

  private Stream<Address> asker(Deed deed) {
    return requests.askerOf(deed.facts().get("disclosure")).stream().flatMap(book::named);
  }
}
