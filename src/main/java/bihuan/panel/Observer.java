package bihuan.panel;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.access.By;
import bihuan.city.District;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A member of the panel: entered by the office, invited, in service once they accepted the
 * undertaking; for a term that can be renewed once, or for one activity; until the term ends, they
 * withdraw or are dismissed.
 */
@Entity
@Table(name = "observer")
class Observer {

  static final int TERMS = 2;
  static final String NOBODY = "—";

  @Id private Long id;

  @Version private int version;

  private String account;
  private String name;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Column(name = "officer")
  private boolean experienceOfficer;

  private String organisation;

  @Convert(converter = InterestsColumn.class)
  private Set<Interest> interests;

  @Convert(converter = DistrictsColumn.class)
  private Set<District> districts;

  @Column(name = "tongues")
  @Convert(converter = SpokenLanguagesColumn.class)
  private Set<SpokenLanguage> languages;

  @Column(name = "one_off")
  private boolean oneOff;

  private String activity;

  @Column(name = "term_from")
  private LocalDate from;

  @Column(name = "term_until")
  private LocalDate until;

  @Column(name = "term_number")
  private int term;

  @Enumerated(EnumType.STRING)
  private Membership membership;

  @OneToMany(mappedBy = "observer", cascade = CascadeType.PERSIST)
  @OrderBy("first")
  private List<Leave> leaves = new ArrayList<>();

  private String undertaking;

  @Column(name = "undertaken_at")
  private Instant undertakenAt;

  @Column(name = "undertaking_seal")
  private String undertakingSeal;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "leaving")
  private DepartureReason departure;

  @Column(name = "left_words")
  private String leftWords;

  @Column(name = "entered_at")
  private Instant enteredAt;

  protected Observer() {} // JPA

  static Observer enter(Particulars given, By by) {
    var observer = new Observer();
    observer.id = TsidCreator.getTsid().toLong();
    observer.term = 1;
    observer.membership = Membership.REGISTERED;
    observer.enteredAt = by.at();
    observer.take(given);
    return observer;
  }

  PanelDeed entered(By by) {
    return deed(PanelAct.OBSERVER_ENTERED, by, Map.of("category", category.name()));
  }

  PanelDeed change(Particulars given, By by) {
    requireStaying();
    if (undertaking != null && given.isOneOff() != oneOff) {
      throw Refusal.conflict("panel.oneOffStays").at("activity");
    }
    take(given);
    return deed(PanelAct.OBSERVER_CHANGED, by, Map.of("until", until.toString()));
  }

  /** May be done again: the invitation before is void then. */
  void invite() {
    if (membership != Membership.REGISTERED && membership != Membership.INVITED) {
      throw Refusal.conflict("panel.invitedAlready", name);
    }
    membership = Membership.INVITED;
  }

  /** Enters service under this account, having agreed to the text in force. */
  UndertakingAgreed accept(String account, Undertaking text, Instant at) {
    if (membership != Membership.INVITED) {
      throw Refusal.conflict("panel.acceptedAlready");
    }
    this.account = account;
    membership = Membership.SERVING;
    return agree(text, at);
  }

  /** In service from the start, for somebody who has an account already. */
  void serveAs(String account) {
    this.account = account;
    membership = Membership.SERVING;
  }

  UndertakingAgreed agree(Undertaking text, Instant at) {
    undertaking = text.version();
    undertakenAt = at;
    undertakingSeal = text.seal();
    return new UndertakingAgreed(account, text.version(), text.seal(), at);
  }

  /** One more term, right after this one. */
  PanelDeed renew(By by) {
    requireServing();
    if (oneOff) {
      throw Refusal.conflict("panel.renew.oneOff");
    }
    if (term == TERMS) {
      throw Refusal.conflict("panel.renew.once", name);
    }
    term++;
    until = Particulars.lastDay(until.plusDays(1));
    return deed(PanelAct.OBSERVER_RENEWED, by, Map.of("until", until.toString()));
  }

  /** Before the second term has begun it may be taken back. */
  PanelDeed undoRenewal(By by) {
    requireServing();
    if (!isRenewalUndoable(by.day())) {
      throw Refusal.conflict("panel.renew.begun", name);
    }
    term--;
    until = firstUntil();
    return deed(PanelAct.RENEWAL_UNDONE, by, Map.of("until", until.toString()));
  }

  private boolean isRenewalUndoable(LocalDate today) {
    return isServing() && term == TERMS && !today.isAfter(firstUntil());
  }

  /** The last day of the term before this one. */
  private LocalDate firstUntil() {
    return until.plusDays(1).minusYears(Particulars.YEARS).minusDays(1);
  }

  LeaveTaken takeLeave(LocalDate first, LocalDate last, By by) {
    requireServing();
    var leave = Leave.of(this, first, last, by);
    leaves.stream()
        .filter(it -> it.meets(first, last))
        .findFirst()
        .ifPresent(
            it -> {
              throw Refusal.conflict("panel.leave.overlaps", it.first(), it.last()).at("leaveFrom");
            });
    leaves.add(leave);
    return new LeaveTaken(id.toString(), account, first, last, by);
  }

  /** A leave that has not begun is taken back, one that runs is cut short. */
  PanelDeed comeBack(String leave, By by) {
    var ended =
        leaves.stream()
            .filter(it -> it.is(leave))
            .findFirst()
            .orElseThrow(() -> Refusal.unknown("panel.leave.unknown"));
    ended.end(by);
    return deed(PanelAct.LEAVE_ENDED, by, Map.of("from", ended.first().toString()));
  }

  ObserverLeft leave(DepartureReason why, String words, LocalDate day, By by) {
    requireStaying();
    if (why == DepartureReason.STRUCK_OFF && isServing()) {
      throw Refusal.conflict("panel.strikeOff.serving", name);
    }
    if (why.takesAReason() && (Signs.isMissing(words))) {
      throw Refusal.invalid("panel.dismiss.reason").at("words");
    }
    departure = why;
    leftWords = Signs.stripped(words);
    if (Require.length(leftWords) > 500) {
      throw Refusal.invalid("panel.tooLong", 500).at("words");
    }
    leftOn = day;
    membership = why.membership();
    return new ObserverLeft(id.toString(), account == null ? "" : account, why, leftWords, by);
  }

  /** Nobody is called by it any more; that somebody served, and for how long, stands. */
  void erase() {
    name = NOBODY;
    nameEn = "";
    organisation = "";
    activity = "";
    leftWords = "";
    interests = Set.of();
    districts = Set.of();
    languages = Set.of();
  }

  boolean isInTerm(LocalDate day) {
    return membership == Membership.SERVING && !day.isBefore(from) && !day.isAfter(until);
  }

  boolean hasAgreedTo(String version) {
    return version.equals(undertaking);
  }

  boolean isOnLeave(LocalDate day) {
    return isOnLeave(day, day);
  }

  /** Away on some day from the first to the last. */
  boolean isOnLeave(LocalDate first, LocalDate last) {
    return leaves.stream().anyMatch(it -> it.meets(first, last));
  }

  /** Not away on all of these days. */
  boolean isThere(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).anyMatch(it -> !isOnLeave(it));
  }

  /** May be sent out on any day from the first to the last. */
  boolean isAvailable(LocalDate first, LocalDate last) {
    return account != null && isInTerm(first) && isInTerm(last) && !isOnLeave(first, last);
  }

  /** Was in office, and not away, for enough of the quarter to be asked for something in it. */
  boolean owes(Quarter quarter, int away) {
    if (oneOff) {
      return false;
    }
    var present =
        quarter
            .first()
            .datesUntil(quarter.last().plusDays(1))
            .filter(it -> !it.isBefore(from) && !it.isAfter(until) && !isOnLeave(it))
            .count();
    var days = quarter.first().until(quarter.last(), ChronoUnit.DAYS) + 1;
    return days - present <= away;
  }

  boolean isOneOff() {
    return oneOff;
  }

  boolean isServing() {
    return membership == Membership.SERVING;
  }

  Long id() {
    return id;
  }

  String account() {
    return account;
  }

  String name() {
    return name;
  }

  String nameEn() {
    return nameEn;
  }

  Category category() {
    return category;
  }

  boolean isExperienceOfficer() {
    return experienceOfficer;
  }

  String organisation() {
    return organisation;
  }

  LocalDate from() {
    return from;
  }

  LocalDate until() {
    return until;
  }

  boolean isRenewable() {
    return isServing() && !oneOff && term < TERMS;
  }

  /** A one-off participant has done what they came for: today is the last day. */
  void doneFor(LocalDate day) {
    if (oneOff && isServing() && day.isBefore(until)) {
      until = day.isBefore(from) ? from : day;
    }
  }

  /** The term is over, and they have not left yet. */
  boolean hasRunOut(LocalDate today) {
    return isServing() && until.isBefore(today);
  }

  Appointee appointee() {
    return new Appointee(
        id.toString(),
        account,
        name,
        nameEn,
        category,
        experienceOfficer,
        organisation,
        activity,
        from,
        until);
  }

  ObserverView view(LocalDate today) {
    return new ObserverView(
        row(today),
        languages,
        activity,
        term,
        isRenewable(),
        isRenewalUndoable(today),
        leaves.stream().map(it -> it.row(today)).toList(),
        undertaking,
        undertakenAt,
        undertakingSeal,
        leftOn,
        departure,
        leftWords);
  }

  AvailableObserver candidate() {
    return new AvailableObserver(
        account, name, category, experienceOfficer, districts, interests, oneOff);
  }

  ObserverRow row(LocalDate today) {
    return new ObserverRow(
        id.toString(),
        account,
        name,
        nameEn,
        category,
        experienceOfficer,
        organisation,
        districts,
        interests,
        oneOff,
        from,
        until,
        membership,
        isInTerm(today),
        isOnLeave(today));
  }

  private void take(Particulars given) {
    name = given.name();
    nameEn = given.nameEn();
    category = given.category();
    experienceOfficer = given.experienceOfficer();
    organisation = given.organisation();
    interests = given.interests();
    districts = given.districts();
    languages = given.languages();
    oneOff = given.isOneOff();
    activity = given.activity();
    from = given.from();
    until = given.until();
  }

  private void requireStaying() {
    if (membership.isOver()) {
      throw Refusal.conflict("panel.gone", name);
    }
  }

  private void requireServing() {
    if (!isServing()) {
      throw Refusal.conflict("panel.notServing", name);
    }
  }

  private PanelDeed deed(PanelAct act, By by, Map<String, String> facts) {
    return new PanelDeed(id.toString(), act, by, new TreeMap<>(facts));
  }
}
