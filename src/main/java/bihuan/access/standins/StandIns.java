package bihuan.access.standins;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who acts in whose part, for those who ask at the edge and for those who write to them. */
@ApplicationScoped
@Transactional
public class StandIns {

  private static final String BY =
      "select s from StandIn s where s.deputy = :deputy and s.endedAt is null order by s.id";

  private static final String OF =
      "select s from StandIn s where s.absent in :absent and s.endedAt is null order by s.id";

  private static final String ABOUT =
      "select s from StandIn s where s.about = :about and s.endedAt is null order by s.id";

  @PersistenceContext EntityManager em;
  @Inject Accounts accounts;

  /** With whatever part they play on that day beside their own. */
  public Actor dressed(Actor actor, LocalDate day) {
    if (!StandIn.mayAct(actor.role())) {
      return actor;
    }
    return accounts.find(actor.name()).map(it -> actor.wearing(hatsOf(it, day))).orElse(actor);
  }

  private List<Hat> hatsOf(AccountRow deputy, LocalDate day) {
    return by(deputy.name()).filter(it -> isPlayed(it, deputy, day)).map(StandIn::hat).toList();
  }

  /** Both are still what they were when it was named. */
  private boolean isPlayed(StandIn it, AccountRow deputy, LocalDate day) {
    if (!it.isPlayed(day)) {
      return false;
    }
    return it.isSubstitutes()
        ? StandIn.maySubstitute(deputy, it.part(), it.about())
        : accounts
            .find(it.absent())
            .filter(absent -> absent.role() == it.part() && StandIn.mayStandIn(deputy, absent))
            .isPresent();
  }

  /** The accounts that act instead of these on that day, by whom they act for; none for most. */
  public Map<String, List<String>> deputiesOf(List<String> absent, LocalDate day) {
    if (absent.isEmpty()) {
      return Map.of();
    }
    return of(absent)
        .filter(it -> isPlayedNow(it, day))
        .collect(groupingBy(StandIn::absent, mapping(StandIn::deputy, toList())));
  }

  /** The accounts that act for the office where this unit of its own is meant. */
  public Stream<String> substitutes(String unit, Role part, LocalDate day) {
    return unit.isEmpty()
        ? Stream.empty()
        : deputies(about(unit).filter(it -> it.part() == part), day);
  }

  /**
   * Whether somebody of another unit plays the part anyway, or was named to where this unit is
   * meant.
   */
  public boolean isPlayedByOthers(String unit, Role part, LocalDate day) {
    return known(accounts.namesWith(part).stream()).anyMatch(it -> !it.unit().equals(unit))
        || substitutes(unit, part, day).findAny().isPresent();
  }

  private Stream<String> deputies(Stream<StandIn> some, LocalDate day) {
    return some.filter(it -> isPlayedNow(it, day)).map(StandIn::deputy);
  }

  private boolean isPlayedNow(StandIn it, LocalDate day) {
    return accounts.find(it.deputy()).filter(deputy -> isPlayed(it, deputy, day)).isPresent();
  }

  /**
   * What somebody may read: what they play or have played for them, of the whole office and the
   * units the head, of the unit an approver; who substitutes, all who may be substituted.
   */
  public List<StandInRow> seenBy(By reader) {
    return all(reader).filter(it -> !it.isOver(reader.day())).map(StandIn::row).distinct().toList();
  }

  private Stream<StandIn> all(By reader) {
    var own = Stream.concat(of(reader.name()), by(reader.name()));
    var others =
        absentees(reader).stream()
            .filter(it -> !it.name().equals(reader.name()))
            .flatMap(it -> of(it.name()));
    var substitutes =
        reader.actor().role().isOfOffice() && !reader.actor().unit().isEmpty()
            ? about(reader.actor().unit())
            : Stream.<StandIn>empty();
    return Stream.of(own, others, substitutes).flatMap(it -> it);
  }

  /** Those for whom the reader may name somebody, oneself among them. */
  public List<AccountRow> absentees(By reader) {
    var all =
        reader.actor().acts(Role.HEAD)
            ? Stream.of(
                    Role.HEAD,
                    Role.COORDINATOR,
                    Role.CALL_BACK_OFFICER,
                    Role.APPROVER,
                    Role.CASE_HANDLER)
                .flatMap(it -> accounts.namesWith(it).stream())
            : reader.actor().is(Role.APPROVER)
                ? Stream.of(Role.APPROVER, Role.CASE_HANDLER)
                    .flatMap(it -> accounts.namesOf(reader.actor().unit(), it).stream())
                : Stream.of(reader.name());
    return known(all).filter(it -> StandIn.mayName(it, reader)).toList();
  }

  /** Those who may stand in for somebody for whom the reader may name them. */
  public List<AccountRow> deputies(By reader) {
    var absentees = absentees(reader);
    return absentees.isEmpty()
        ? List.of()
        : named(
                Role.HEAD,
                Role.COORDINATOR,
                Role.CALL_BACK_OFFICER,
                Role.APPROVER,
                Role.CASE_HANDLER)
            .filter(
                it ->
                    absentees.stream()
                        .anyMatch(
                            absent ->
                                !absent.name().equals(it.name()) && StandIn.mayStandIn(it, absent)))
            .toList();
  }

  /**
   * Those who may be substitutes for the office of the reader's unit; none to whoever names none.
   */
  public List<AccountRow> candidates(By reader) {
    var unit = reader.actor().unit();
    return unit.isEmpty() || !reader.actor().acts(Role.HEAD)
        ? List.of()
        : named(Role.SUPERVISOR, Role.HEAD, Role.COORDINATOR, Role.APPROVER, Role.CASE_HANDLER)
            .filter(it -> StandIn.maySubstitute(it, Role.COORDINATOR, unit))
            .toList();
  }

  private Stream<AccountRow> named(Role... roles) {
    return known(Stream.of(roles).flatMap(it -> accounts.namesWith(it).stream()));
  }

  private Stream<AccountRow> known(Stream<String> names) {
    return names.flatMap(it -> accounts.find(it).stream());
  }

  void add(StandIn standIn) {
    em.persist(standIn);
  }

  StandIn get(String id) {
    var found = Ids.read(id).map(it -> em.find(StandIn.class, it)).orElse(null);
    if (found == null) {
      throw Refusal.unknown("standins.unknown");
    }
    return found;
  }

  Stream<StandIn> by(String deputy) {
    return rows(BY, "deputy", deputy);
  }

  Stream<StandIn> of(String absent) {
    return absent.isEmpty() ? Stream.empty() : of(List.of(absent));
  }

  private Stream<StandIn> of(List<String> absent) {
    return em.createQuery(OF, StandIn.class).setParameter("absent", absent).getResultStream();
  }

  Stream<StandIn> about(String unit) {
    return rows(ABOUT, "about", unit);
  }

  private Stream<StandIn> rows(String query, String name, String value) {
    return em.createQuery(query, StandIn.class).setParameter(name, value).getResultList().stream();
  }
}
