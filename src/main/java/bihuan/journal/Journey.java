package bihuan.journal;

import bihuan.Cursor;
import bihuan.Ids;
import bihuan.access.By;
import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.comparison.Fulfilment;
import bihuan.comparison.JourneyComparison;
import bihuan.rounds.VisitForm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Somebody's way through a service, written down step by step on a phone and measured against the
 * edition of the promise that was fixed when it began. Reported, it does not change any more.
 *
 * <p>Whose it is, stays with its owner: what others read of it is {@link ReportedJourneyView}.
 */
@Entity
@Table(name = "journey")
class Journey {

  @Id private Long id;

  @Version private int version;

  private String account;

  @Column(name = "client_key")
  private String key;

  @Column(name = "task_id")
  private Long task;

  @Column(name = "process_code")
  private String process;

  private int edition;

  private District district;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private VisitForm form;

  @Enumerated(EnumType.STRING)
  private JourneyState state;

  private int revision;

  private Journal journal;

  private LocalDate began;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "month_of")
  private String month;

  @Column(name = "reported_on")
  private LocalDate reportedOn;

  @Column(name = "after_round")
  private boolean afterRound;

  private BigDecimal days;

  @Column(name = "days_at_least")
  private BigDecimal atLeast;

  @Enumerated(EnumType.STRING)
  @Column(name = "time_measured")
  private Fulfilment time;

  /** The answer it asked for was chosen; null where none was. */
  private Boolean attentive;

  private int troubles;
  private int praises;

  protected Journey() {} // JPA

  static Journey begin(String key, JourneyStart start, By by) {
    var journey = new Journey();
    journey.id = Ids.unguessable();
    journey.account = by.name();
    journey.key = key;
    journey.task = start.task();
    journey.process = start.process();
    journey.edition = start.edition();
    journey.district = start.district();
    journey.channel = start.channel();
    journey.form = start.form();
    journey.state = JourneyState.OPEN;
    journey.journal = Journal.BLANK;
    journey.began = by.day();
    journey.changedAt = by.at();
    return journey;
  }

  /**
   * Takes in what a phone wrote, and answers what gave way.
   *
   * @param seen the revision that phone knew
   */
  List<Journal.Overwritten> write(Map<JournalField, JournalEntry> sent, int seen, By by) {
    if (isReported()) {
      return journal.differencesTo(sent);
    }
    var merged = journal.merge(sent, seen, revision + 1);
    if (!merged.journal().equals(journal)) {
      journal = merged.journal();
      revision++;
      changedAt = by.at();
      began = firstDay();
    }
    return merged.overwritten();
  }

  /** From now on it stands. */
  void report(JourneyComparison compared, boolean afterRound, By by) {
    this.state = JourneyState.REPORTED;
    this.reportedOn = by.day();
    this.changedAt = by.at();
    this.month = YearMonth.from(began).toString();
    this.afterRound = afterRound;
    this.attentive = journal.attention().map(it -> it == attentionAsked(key)).orElse(null);
    measure(compared);
  }

  /** How it stands to its promise, by the rules of today. */
  void measure(JourneyComparison compared) {
    this.days = compared.days();
    this.atLeast = compared.atLeast();
    this.time = compared.time();
    this.troubles = compared.troubles().size();
    this.praises = compared.praises().size();
  }

  /** Up to which day it is known that what had not ended was still going on. */
  LocalDate lastDay(LocalDate today) {
    return isReported() ? reportedOn : today;
  }

  private LocalDate firstDay() {
    return journal.entries().entrySet().stream()
        .filter(it -> it.getKey().item() == JournalItem.STARTED && !it.getValue().value().isEmpty())
        .map(it -> LocalDate.parse(it.getValue().value().substring(0, 10)))
        .min(LocalDate::compareTo)
        .orElse(began);
  }

  /** Of one to five, another for each journey; {@code end.js} asks for the same. */
  static int attentionAsked(String key) {
    return key.chars().sum() % 5 + 1;
  }

  LocalDate reportedOn() {
    return reportedOn;
  }

  boolean isReported() {
    return state == JourneyState.REPORTED;
  }

  boolean belongsTo(String name) {
    return account.equals(name);
  }

  Long id() {
    return id;
  }

  /** For addresses; tells neither when nor by whom. */
  String shownId() {
    return Long.toString(id);
  }

  JourneyStart start() {
    return new JourneyStart(task, process, edition, district, channel, form);
  }

  Journal journal() {
    return journal;
  }

  int revision() {
    return revision;
  }

  String subject() {
    return "journey " + id;
  }

  YearMonth month() {
    return YearMonth.parse(month);
  }

  /** In the list of reported journeys. */
  Cursor position() {
    return Cursor.of(month, id);
  }

  JourneyRow row() {
    return new JourneyRow(
        key,
        shownId(),
        process,
        edition,
        district,
        channel,
        form,
        state,
        began,
        changedAt,
        days,
        atLeast,
        time,
        troubles,
        praises,
        afterRound);
  }

  /** For the office. */
  ReportedJourneyRow reported() {
    return new ReportedJourneyRow(
        shownId(), process, edition, district, channel, form, month(), days, atLeast, time,
        troubles, attentive);
  }
}
