package bihuan.rounds;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.catalogue.Channel;
import bihuan.catalogue.Processes;
import bihuan.city.District;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The office lays down a round, has the planner propose who goes where, and moves people by hand.
 */
@ApplicationScoped
@Transactional
public class Planning {

  private static final Set<AssignmentState> UNANSWERED =
      Set.of(AssignmentState.PROPOSED, AssignmentState.OFFERED, AssignmentState.PUT_UP);

  @Inject Rounds rounds;
  @Inject Assignments assignments;
  @Inject VisitCoverage coverage;
  @Inject TravellerPool pool;
  @Inject Processes processes;
  @Inject Event<Deed> deeds;

  /** Gives its id. */
  public long draft(RoundTerms terms, By by) {
    by.actor().require(Right.PLAN_ROUNDS);
    terms.processes().forEach(processes::get);
    var round = Round.draft(terms, by);
    rounds.add(round);
    deeds.fire(round.drafted(by));
    return round.id();
  }

  /**
   * Other terms for a draft; what was proposed on the old ones is dropped.
   *
   * @param version that the terms were read in
   */
  public void change(long id, int version, RoundTerms terms, By by) {
    terms.processes().forEach(processes::get);
    var round = rounds.toPlan(id, by.actor());
    round.requireVersion(version);
    dropProposed(id);
    deeds.fire(round.change(terms, by));
  }

  /** Takes the place of what was proposed and not yet announced. */
  public Proposed propose(long id, PlanRequest wish, By by) {
    var round = rounds.toPlan(id, by.actor());
    dropProposed(id);
    var proposal =
        Planner.propose(
            coverage.offers(round),
            round.districts(),
            pool.in(round.period()),
            coverage.lastVisits(round.processes(), round.period().begins),
            wish);
    for (var turn = 0; turn < proposal.visits().size(); turn++) {
      var visit = proposal.visits().get(turn);
      var key = UUID.randomUUID().toString();
      var form = round.formFor(visit.spot().channel(), turn);
      for (var traveller : visit.people()) {
        assignments.add(
            Assignment.propose(
                round, key, visit.spot(), form, traveller.account(), visit.drawn(), by));
      }
    }
    deeds.fire(round.plan(wish, proposal.visits().size(), by));
    return Proposed.of(proposal);
  }

  /**
   * By hand, one more task, and answers its id; a partner joins the visit of somebody by going to
   * the same place.
   */
  public long place(
      long id, String process, District district, Channel channel, String account, By by) {
    var round = rounds.toPlan(id, by.actor());
    round.requireOpen();
    if (district == null || !round.districts().contains(district)) {
      throw Refusal.invalid("rounds.districtNotOfRound").at("district");
    }
    if (!round.processes().contains(process)) {
      throw Refusal.invalid("rounds.processNotOfRound").at("process");
    }
    var offer = coverage.offer(process, round.period().begins);
    if (channel == null || !offer.channels().contains(channel)) {
      throw Refusal.invalid("rounds.channelNotOffered").at("channel");
    }
    if (!round.reaches(channel)) {
      throw Refusal.invalid("rounds.channelOutOfReach").at("channel");
    }
    var spot = new VisitSlot(offer, district, channel);
    requireFree(account, spot, round);
    var task =
        Assignment.propose(
            round,
            UUID.randomUUID().toString(),
            spot,
            round.formFor(channel, 0),
            account,
            false,
            by);
    assignments.add(task);
    return task.id();
  }

  /** Somebody else goes; where the first one knew of it already, both are told. */
  public void move(long task, String account, By by) {
    by.actor().require(Right.PLAN_ROUNDS);
    var old = assignments.find(task);
    var round = old.round();
    round.requireOpen();
    if (old.belongsTo(account)) {
      return;
    }
    var spot =
        new VisitSlot(
            coverage.offer(old.process(), round.period().begins), old.district(), old.channel());
    requireFree(account, spot, round);
    var next =
        round.isAnnounced() && !old.isProposed()
            ? AssignmentState.OFFERED
            : AssignmentState.PROPOSED;
    var replacement = old.inPlaceOf(account, next, by);
    if (old.isProposed()) {
      assignments.remove(old);
    } else {
      deeds.fire(old.handOn(Handover.MOVED, by));
    }
    assignments.add(replacement);
    if (next == AssignmentState.OFFERED) {
      deeds.fire(replacement.offer(by));
    }
  }

  /**
   * The form of one visit, among those of the round: for all who go together, as one who comes
   * openly would give away the other. Who knew of it is told.
   */
  public void goBy(long task, VisitForm form, By by) {
    by.actor().require(Right.PLAN_ROUNDS);
    var one = assignments.find(task);
    one.round().requireOpen();
    if (form == null) {
      throw Refusal.invalid("rounds.missing.form").at("form");
    }
    if (!form.suits(one.channel())) {
      throw Refusal.invalid("rounds.notUnannounced").at("form");
    }
    for (var it : assignments.ofVisit(one.visit())) {
      var changed = it.goBy(form, by);
      if (!it.isProposed()) {
        deeds.fire(changed);
      }
    }
  }

  /** Nobody goes. */
  public void drop(long task, By by) {
    by.actor().require(Right.PLAN_ROUNDS);
    var one = assignments.find(task);
    if (one.isProposed()) {
      assignments.remove(one);
    } else {
      deeds.fire(one.withdraw(by));
    }
  }

  /** Asks everybody proposed; as often as tasks have been added. */
  public void announce(long id, By by) {
    var round = rounds.toPlan(id, by.actor());
    var proposed = assignments.inRound(id, Set.of(AssignmentState.PROPOSED)).toList();
    deeds.fire(round.announce(proposed.size(), by));
    proposed.forEach(it -> deeds.fire(it.offer(by)));
  }

  /** Who has said yes may still report; whoever has not answered is no longer asked. */
  public void close(long id, By by) {
    var round = rounds.toPlan(id, by.actor());
    deeds.fire(round.close(by));
    end(id, UNANSWERED, by);
  }

  /** Nobody goes any more. */
  public void cancel(long id, By by) {
    var round = rounds.toPlan(id, by.actor());
    deeds.fire(round.cancel(by));
    end(id, Assignments.LIVE, by);
  }

  /** Who could take this task, with how many they have, least first; and why others cannot. */
  public List<TravellerChoice> choices(long task, By by) {
    by.actor().require(Right.PLAN_ROUNDS);
    var one = assignments.find(task);
    var round = one.round();
    var spot =
        new VisitSlot(
            coverage.offer(one.process(), round.period().begins), one.district(), one.channel());
    return pool.in(round.period()).stream()
        .filter(it -> !one.belongsTo(it.account()))
        .map(it -> new TravellerChoice(it.account(), it.carried(), it.hindrance(spot)))
        .sorted(TravellerChoice.FREE_FIRST)
        .toList();
  }

  /** Everybody who can be sent in the round's time, least busy first. */
  public List<TravellerChoice> people(long id, By by) {
    var round = rounds.toPlan(id, by.actor());
    return pool.in(round.period()).stream()
        .map(it -> new TravellerChoice(it.account(), it.carried(), null))
        .sorted(TravellerChoice.FREE_FIRST)
        .toList();
  }

  private void end(long round, Set<AssignmentState> states, By by) {
    for (var task : assignments.inRound(round, states).toList()) {
      if (task.isProposed()) {
        assignments.remove(task);
      } else {
        deeds.fire(task.withdraw(by));
      }
    }
  }

  /** Recusal and acquaintance bind the office, too; districts and loads it may judge itself. */
  private void requireFree(String account, VisitSlot spot, Round round) {
    var traveller =
        pool.find(account == null ? "" : account, round.period())
            .orElseThrow(() -> Refusal.invalid("rounds.notAvailable").at("account"));
    var hindrance = traveller.hindrance(spot);
    if (hindrance == Hindrance.RECUSED || hindrance == Hindrance.KNOWN_THERE) {
      throw Refusal.invalid("rounds.hindered", hindrance).at("account");
    }
  }

  private void dropProposed(long round) {
    assignments
        .inRound(round, Set.of(AssignmentState.PROPOSED))
        .toList()
        .forEach(assignments::remove);
    assignments.flush();
  }

  /** What the planner could do, and what not. */
  public record Proposed(int visits, int tasks, List<OpenSeat> open) {

    static Proposed of(RoundProposal proposal) {
      return new Proposed(
          proposal.visits().size(),
          proposal.visits().stream().mapToInt(it -> it.people().size()).sum(),
          proposal.open().stream()
              .map(
                  it ->
                      new OpenSeat(
                          it.spot().offer().process(),
                          it.spot().district(),
                          it.spot().channel(),
                          it.reasons()))
              .toList());
    }
  }

  /**
   * A seat nobody can take.
   *
   * @param reasons how many people are hindered by what
   */
  public record OpenSeat(
      String process, District district, Channel channel, Map<Hindrance, Integer> reasons) {}
}
