package bihuan.notices;

import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.loop.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.stream.Stream;

/** Who that is by name: the people of a circle of one issue, each once. */
@ApplicationScoped
class AddressBook {

  @Inject Accounts accounts;

  Stream<NoticeAddress> of(RecipientGroup group, Audience audience) {
    return switch (group) {
      case COORDINATORS -> coordinators(audience);
      case HEADS -> all(Role.HEAD);
      case RULERS -> audience.ruledByHead() ? all(Role.HEAD) : coordinators(audience);
      case OFFICERS -> of(audience.lead(), Role.CASE_HANDLER);
      case APPROVERS -> of(audience.lead(), Role.APPROVER);
      case COOPERATING ->
          audience.cooperating().stream().sorted().flatMap(it -> of(it, Role.CASE_HANDLER));
      case CO_APPROVERS ->
          audience.cooperating().stream().sorted().flatMap(it -> of(it, Role.APPROVER));
      case LAST_UNIT -> ofUnit(audience.lastLead());
      case VERIFIER -> verifier(audience);
      case REPORTER -> Stream.of(NoticeAddress.reporter(audience.pseudonym()));
      case MERGED -> audience.merged().stream().map(it -> NoticeAddress.reporter(it.pseudonym()));
      case SUPERVISORS -> all(Role.SUPERVISOR);
      case LEADERS -> audience.lead() == null ? Stream.empty() : all(Role.LEADER);
    };
  }

  /** Officers and approvers. */
  Stream<NoticeAddress> ofUnit(String unit) {
    return Stream.concat(of(unit, Role.CASE_HANDLER), of(unit, Role.APPROVER));
  }

  Stream<NoticeAddress> all(Role role) {
    return accounts.namesWith(role).stream().flatMap(this::named);
  }

  /** Whoever assigned it comes first. */
  private Stream<NoticeAddress> coordinators(Audience audience) {
    return accounts.namesWith(Role.COORDINATOR).stream()
        .sorted(Comparator.comparing(it -> !it.equals(audience.assigner())))
        .flatMap(this::named);
  }

  private Stream<NoticeAddress> of(String unit, Role role) {
    return unit == null
        ? Stream.empty()
        : accounts.namesOf(unit, role).stream()
            .map(it -> NoticeAddress.of(new Actor(it, role, unit)));
  }

  private Stream<NoticeAddress> verifier(Audience audience) {
    var verifier = audience.verifier();
    if (verifier == null) {
      return Stream.empty();
    }
    return verifier.equals(audience.pseudonym())
        ? Stream.of(NoticeAddress.reporter(verifier))
        : named(verifier);
  }

  Stream<NoticeAddress> named(String account) {
    return accounts.find(account).stream()
        .filter(it -> it.role() != Role.NONE)
        .map(it -> NoticeAddress.of(new Actor(it.name(), it.role(), it.unit())));
  }
}
