package bihuan.access.standins;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.AccountRow;
import bihuan.access.By;
import bihuan.access.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody acts in the part of another: for some days in that of whoever is away, or for as long as
 * they are named where the office's own unit is meant.
 */
@Entity
@Table(name = "stand_in")
class StandIn {

  /** The longest absence at once, in days. */
  static final int LONGEST = 90;

  private static final Set<Role> PARTS =
      EnumSet.of(
          Role.HEAD, Role.COORDINATOR, Role.CALL_BACK_OFFICER, Role.APPROVER, Role.CASE_HANDLER);

  private static final Set<Role> RULERS = EnumSet.of(Role.HEAD, Role.SUPERVISOR, Role.APPROVER);

  @Id private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private Role part;

  private String absent;
  private String about;
  private String deputy;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "until_day")
  private LocalDate until;

  @Column(name = "named_by")
  private String namedBy;

  @Column(name = "named_at")
  private Instant namedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected StandIn() {} // JPA

  /** Whoever is away keeps their part: the other plays it beside them. */
  static StandIn during(
      LocalDate from, LocalDate until, AccountRow absent, AccountRow deputy, By by) {
    requireMayName(absent, by);
    if (deputy.name().equals(absent.name()) || !mayStandIn(deputy, absent)) {
      throw Refusal.invalid("standins.unfit").at("deputy");
    }
    if (from == null || from.isBefore(by.day())) {
      throw Refusal.invalid("standins.from").at("from");
    }
    if (until == null || until.isBefore(from) || until.isAfter(from.plusDays(LONGEST))) {
      throw Refusal.invalid("standins.until", LONGEST).at("until");
    }
    var standIn = named(absent.role(), deputy, by);
    standIn.absent = absent.name();
    standIn.about = "";
    standIn.from = from;
    standIn.until = until;
    return standIn;
  }

  /** By the head, for what is held against the head's own unit. */
  static StandIn substitute(Role part, AccountRow deputy, By head) {
    requireHead(head);
    var unit = head.actor().unit();
    if (unit.isEmpty()) {
      throw Refusal.conflict("standins.noUnit");
    }
    if (part != Role.COORDINATOR && part != Role.HEAD) {
      throw Refusal.invalid("standins.part").at("part");
    }
    if (!maySubstitute(deputy, part, unit)) {
      throw Refusal.invalid("standins.ofUnit").at("deputy");
    }
    var standIn = named(part, deputy, head);
    standIn.absent = "";
    standIn.about = unit;
    standIn.from = head.day();
    return standIn;
  }

  private static StandIn named(Role part, AccountRow deputy, By by) {
    var standIn = new StandIn();
    standIn.id = Ids.unguessable();
    standIn.part = part;
    standIn.deputy = deputy.name();
    standIn.namedBy = by.name();
    standIn.namedAt = by.at();
    return standIn;
  }

  static boolean isPart(Role role) {
    return PARTS.contains(role);
  }

  /** Of any part beside one's own. */
  static boolean mayAct(Role role) {
    return isPart(role) || role == Role.CASE_HANDLER || role == Role.SUPERVISOR;
  }

  /** Oneself, the head for all, an approver for those of the unit. */
  static boolean mayName(AccountRow absent, By by) {
    return !absent.disabled()
        && isPart(absent.role())
        && (absent.name().equals(by.name())
            || by.actor().acts(Role.HEAD)
            || absent.role().isOfUnit()
                && by.actor().is(Role.APPROVER)
                && by.actor().isOf(absent.unit()));
  }

  private static void requireMayName(AccountRow absent, By by) {
    if (!mayName(absent, by)) {
      throw Refusal.forbidden("standins.notYours");
    }
  }

  static void requireHead(By by) {
    if (!by.actor().acts(Role.HEAD)) {
      throw Refusal.forbidden("standins.headOnly");
    }
  }

  /** Of the same office or unit, and no further from the part than one step. */
  static boolean mayStandIn(AccountRow deputy, AccountRow absent) {
    if (deputy.disabled()) {
      return false;
    }
    return switch (absent.role()) {
      case HEAD, COORDINATOR -> deputy.role().isOfOffice();
      case CALL_BACK_OFFICER -> deputy.role() == Role.CALL_BACK_OFFICER;
      case APPROVER -> deputy.role().isOfUnit() && deputy.unit().equals(absent.unit());
      case CASE_HANDLER ->
          deputy.role() == Role.CASE_HANDLER && deputy.unit().equals(absent.unit());
      default -> false;
    };
  }

  /** Of another unit; the supervision officer may be one. */
  static boolean maySubstitute(AccountRow deputy, Role part, String unit) {
    return !deputy.disabled()
        && !deputy.unit().equals(unit)
        && (RULERS.contains(deputy.role())
            || part == Role.COORDINATOR
                && (deputy.role() == Role.COORDINATOR || deputy.role() == Role.CASE_HANDLER));
  }

  StandInDeed named(By by) {
    return new StandInDeed(
        row(), isSubstitutes() ? StandInAct.SUBSTITUTE_NAMED : StandInAct.STAND_IN_NAMED, by);
  }

  StandInDeed end(By by) {
    endedAt = by.at();
    return new StandInDeed(
        row(), isSubstitutes() ? StandInAct.SUBSTITUTE_ENDED : StandInAct.STAND_IN_ENDED, by);
  }

  boolean isSubstitutes() {
    return !about.isEmpty();
  }

  boolean isPlayed(LocalDate day) {
    return !from.isAfter(day) && !isOver(day);
  }

  boolean isOver(LocalDate day) {
    return endedAt != null || until != null && until.isBefore(day);
  }

  boolean overlaps(StandIn other) {
    return !from.isAfter(other.until) && !other.from.isAfter(until);
  }

  boolean isOf(String account) {
    return account.equals(absent) || account.equals(deputy);
  }

  Role part() {
    return part;
  }

  String absent() {
    return absent;
  }

  String about() {
    return about;
  }

  String deputy() {
    return deputy;
  }

  Hat hat() {
    return new Hat(part, absent, about);
  }

  StandInRow row() {
    return new StandInRow(id.toString(), part, absent, about, deputy, from, until, namedBy);
  }
}
