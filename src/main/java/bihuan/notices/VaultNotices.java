package bihuan.notices;

import bihuan.access.Role;
import bihuan.ledger.Deed;
import bihuan.loop.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/** Whoever may grant it learns that somebody asks to see an identity. */
@ApplicationScoped
@Transactional
public class VaultNotices {

  private static final String ISSUE = "issue ";
  private static final String NUMBERED = ISSUE + "\\d{4}-\\d{6,9}";

  @Inject AddressBook book;
  @Inject Notices notices;

  void tell(@Observes Deed deed) {
    if (deed.what().equals("DISCLOSURE_ASK") && deed.subject().matches(NUMBERED)) {
      var number = new IssueNumber(deed.subject().substring(ISSUE.length()));
      Stream.of(Role.HEAD, Role.SECURITY_ADMIN)
          .flatMap(book::all)
          .filter(it -> !it.text().startsWith(deed.by() + "@"))
          .map(it -> Notice.to(it, Matter.DISCLOSURE_ASKED, number, "", null, deed.at()))
          .forEach(notices::add);
    }
  }
}
