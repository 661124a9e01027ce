package bihuan.notices;

import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.access.standins.StandIns;
import bihuan.city.City;
import bihuan.loop.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who that is by name: the people of a circle of one issue, each once. */
@ApplicationScoped
class AddressBook {

  @Inject Accounts accounts;
  @Inject StandIns standIns;
  @Inject Clock clock;

  Stream<NoticeAddress> of(RecipientGroup group, Audience audience) {
    return switch (group) {
      case COORDINATORS -> coordinators(audience);
      case HEADS -> heads(audience);
      case RULERS -> audience.ruledByHead() ? heads(audience) : coordinators(audience);
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

  Stream<NoticeAddress> approversOf(String unit) {
    return of(unit, Role.APPROVER);
  }

  Stream<NoticeAddress> all(Role role) {
    return withDeputies(accounts.namesWith(role).stream());
  }

  /** Where the office's own unit is meant: those who are to name somebody. */
  Stream<NoticeAddress> headsOf(Set<String> units) {
    return withDeputies(accounts.namesWith(Role.HEAD).stream().filter(it -> isOf(units, it)));
  }

  private Stream<NoticeAddress> heads(Audience audience) {
    return office(accounts.namesWith(Role.HEAD).stream(), Role.HEAD, audience);
  }

  /** Without those whose own unit is meant, and with whoever acts for them. */
  private Stream<NoticeAddress> office(Stream<String> names, Role part, Audience audience) {
    var accused = audience.accused();
    return Stream.concat(
        withDeputies(names.filter(it -> !isOf(accused, it))),
        accused.stream()
            .flatMap(it -> standIns.substitutes(it, part, today()))
            .flatMap(this::named));
  }

  private boolean isOf(Set<String> units, String account) {
    return accounts.find(account).filter(it -> units.contains(it.unit())).isPresent();
  }

  /** Whoever is away is told too: the part is still theirs. */
  Stream<NoticeAddress> withDeputies(Stream<String> accounts) {
    var all = accounts.toList();
    var deputies = standIns.deputiesOf(all, today());
    return all.stream()
        .flatMap(it -> Stream.concat(Stream.of(it), deputies.getOrDefault(it, List.of()).stream()))
        .flatMap(this::named);
  }

  private LocalDate today() {
    return City.day(clock.instant());
  }

  /** Whoever assigned it comes first. */
  private Stream<NoticeAddress> coordinators(Audience audience) {
    return office(
        accounts.namesWith(Role.COORDINATOR).stream()
            .sorted(Comparator.comparing(it -> !it.equals(audience.assigner()))),
        Role.COORDINATOR,
        audience);
  }

  private Stream<NoticeAddress> of(String unit, Role role) {
    return unit == null ? Stream.empty() : withDeputies(accounts.namesOf(unit, role).stream());
  }

  private Stream<NoticeAddress> verifier(Audience audience) {
    var verifier = audience.verifier();
    if (verifier == null) {
      return Stream.empty();
    }
    return verifier.equals(audience.pseudonym())
        ? Stream.of(NoticeAddress.reporter(verifier))
        : withDeputies(Stream.of(verifier));
  }

  Stream<NoticeAddress> named(String account) {
    return accounts.find(account).stream()
        .filter(it -> it.role() != Role.NONE)
        .map(it -> NoticeAddress.of(new Actor(it.name(), it.role(), it.unit())));
  }
}
