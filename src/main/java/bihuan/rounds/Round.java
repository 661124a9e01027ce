package bihuan.rounds;

import bihuan.Cursor;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.city.DistrictColumn;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** People go out together: what is tried, where, when and how. */
@Entity
@Table(name = "round_of_visits")
class Round {

  @Id private Long id;

  @Version private int version;

  private String title;

  @Enumerated(EnumType.STRING)
  private RoundKind kind;

  @Embedded private RoundPeriod period;

  private String script;

  private int together;

  @Column(name = "by_lot")
  private int byLot;

  private long seed;

  @Enumerated(EnumType.STRING)
  private RoundState state;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @ElementCollection
  @CollectionTable(name = "round_process", joinColumns = @JoinColumn(name = "round_id"))
  @Column(name = "process_code")
  private Set<String> processes = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "round_district", joinColumns = @JoinColumn(name = "round_id"))
  @Column(name = "district")
  @Convert(converter = DistrictColumn.class)
  private Set<District> districts = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "round_form", joinColumns = @JoinColumn(name = "round_id"))
  @Column(name = "form")
  @Enumerated(EnumType.STRING)
  private Set<VisitForm> forms = new LinkedHashSet<>();

  protected Round() {} // JPA

  static Round draft(RoundTerms terms, By by) {
    var round = new Round();
    round.id = TsidCreator.getTsid().toLong();
    round.state = RoundState.DRAFT;
    round.together = 1;
    round.madeBy = by.name();
    round.madeAt = by.at();
    round.lay(terms);
    return round;
  }

  RoundDeed drafted(By by) {
    return deed(RoundAct.ROUND_DRAFTED, by, Map.of());
  }

  /** Other terms, as long as nobody was asked on the old ones. */
  RoundDeed change(RoundTerms terms, By by) {
    requireDraft();
    lay(terms);
    return deed(RoundAct.ROUND_CHANGED, by, Map.of());
  }

  /** The lot can be drawn again from what is kept here. */
  RoundDeed plan(PlanRequest wish, int visits, By by) {
    requireOpen();
    together = wish.together();
    byLot = wish.byLot();
    seed = wish.seed();
    return deed(
        RoundAct.ROUND_PLANNED,
        by,
        Map.of(
            "lot", String.valueOf(byLot),
            "seed", String.valueOf(seed),
            "together", String.valueOf(together),
            "visits", String.valueOf(visits)));
  }

  RoundDeed announce(int tasks, By by) {
    requireOpen();
    if (period.isOver(by.day())) {
      throw Refusal.conflict("rounds.isOver").at("ends");
    }
    if (tasks == 0) {
      throw Refusal.conflict("rounds.nobodyToAsk");
    }
    state = RoundState.ANNOUNCED;
    return deed(RoundAct.ROUND_ANNOUNCED, by, Map.of("tasks", String.valueOf(tasks)));
  }

  RoundDeed close(By by) {
    if (state != RoundState.ANNOUNCED) {
      throw Refusal.conflict("rounds.notAnnounced", state);
    }
    state = RoundState.CLOSED;
    return deed(RoundAct.ROUND_CLOSED, by, Map.of());
  }

  RoundDeed cancel(By by) {
    requireOpen();
    state = RoundState.CANCELLED;
    return deed(RoundAct.ROUND_CANCELLED, by, Map.of());
  }

  /** Whoever read an older version is told. */
  void requireVersion(int read) {
    if (read != version) {
      throw Refusal.conflict("rounds.changedMeanwhile");
    }
  }

  /** Neither closed nor cancelled. */
  boolean isOpen() {
    return state == RoundState.DRAFT || state == RoundState.ANNOUNCED;
  }

  void requireOpen() {
    if (!isOpen()) {
      throw Refusal.conflict("rounds.ended", state);
    }
  }

  boolean isAnnounced() {
    return state == RoundState.ANNOUNCED;
  }

  boolean isOver(LocalDate today) {
    return period.isOver(today);
  }

  Long id() {
    return id;
  }

  RoundPeriod period() {
    return period;
  }

  Set<String> processes() {
    return Set.copyOf(processes);
  }

  Set<District> districts() {
    return Set.copyOf(districts);
  }

  /**
   * The forms that fit the channel are dealt out in turn.
   *
   * @param turn of the visit among those proposed together, from 0
   */
  VisitForm formFor(Channel channel, int turn) {
    var able = forms.stream().filter(it -> it.suits(channel)).sorted().toList();
    var fitting = able.stream().filter(it -> it.isMeantFor(channel)).toList();
    var dealt = fitting.isEmpty() ? able : fitting;
    return dealt.get(turn % dealt.size());
  }

  /** One of its forms can be had there at all. */
  boolean reaches(Channel channel) {
    return forms.stream().anyMatch(it -> it.suits(channel));
  }

  boolean allows(VisitForm form) {
    return forms.contains(form);
  }

  String title() {
    return title;
  }

  String script() {
    return script;
  }

  RoundRow row(RoundProgress progress) {
    return new RoundRow(id.toString(), title, kind, period.begins, period.ends, state, progress);
  }

  /** In the list of rounds. */
  Cursor position() {
    return Cursor.of(period.begins, id);
  }

  RoundView view(RoundProgress progress, RoundCoverage standing) {
    return new RoundView(
        id.toString(),
        version,
        title,
        kind,
        period.begins,
        period.ends,
        script,
        Set.copyOf(processes),
        Set.copyOf(districts),
        Set.copyOf(forms),
        together,
        byLot,
        Long.toString(seed),
        state,
        madeBy,
        progress,
        standing);
  }

  private void lay(RoundTerms terms) {
    title = terms.title();
    kind = terms.kind();
    period = RoundPeriod.of(terms.begins(), terms.ends());
    script = terms.script();
    replace(processes, terms.processes());
    replace(districts, terms.districts());
    replace(forms, terms.forms());
  }

  private static <T> void replace(Set<T> old, Set<T> chosen) {
    old.retainAll(chosen);
    old.addAll(chosen);
  }

  private void requireDraft() {
    if (state != RoundState.DRAFT) {
      throw Refusal.conflict("rounds.notDraft", state);
    }
  }

  private RoundDeed deed(RoundAct act, By by, Map<String, String> facts) {
    return new RoundDeed(id, act, by, facts);
  }
}
