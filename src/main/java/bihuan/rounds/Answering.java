package bihuan.rounds;

import static java.util.stream.Collectors.toSet;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.ledger.Deed;
import bihuan.panel.LeaveTaken;
import bihuan.panel.ObserverLeft;
import bihuan.panel.Observers;
import bihuan.panel.ServiceActivity;
import bihuan.panel.ServiceRecord;
import bihuan.parties.Units;
import bihuan.recusals.ActiveRecusal;
import bihuan.recusals.ObserverRecused;
import bihuan.recusals.Recusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whoever is asked says yes or no, or puts a task up for another of the round to take; nobody
 * learns from it whose it was.
 */
@ApplicationScoped
@Transactional
public class Answering {

  @Inject Assignments assignments;
  @Inject VisitCoverage coverage;
  @Inject TravellerPool pool;
  @Inject Observers observers;
  @Inject Recusals recusals;
  @Inject Units units;
  @Inject ServiceRecord services;
  @Inject Event<Deed> deeds;

  /** Takes a term and the undertaking in force, and no recusal from any unit it leads to. */
  public void accept(long task, By by) {
    deeds.fire(toTake(task, by).accept(by));
  }

  public void decline(long task, String reason, By by) {
    deeds.fire(assignments.toAnswer(task, by).decline(reason, by));
  }

  /** Its owner keeps it until somebody takes it. */
  public void putUp(long task, By by) {
    deeds.fire(assignments.toAnswer(task, by).putUp(by));
  }

  /** As hard as to accept it. */
  public void keep(long task, By by) {
    deeds.fire(toTake(task, by).keep(by));
  }

  /** A symposium has no steps to write down: who was there says so. Said twice it is done once. */
  public void attend(long task, By by) {
    var it = assignments.toAnswer(task, by);
    if (!it.isSymposium()) {
      throw Refusal.conflict("rounds.writeItDown");
    }
    if (it.state() != AssignmentState.DONE) {
      deeds.fire(it.done(by));
      services.count(by.name(), ServiceActivity.MEETING, by.day());
    }
  }

  /** The first who takes it has it; a term and the undertaking are in force. */
  public long takeOver(long task, By by) {
    observers.requireInForce(by);
    var old = assignments.find(task);
    if (old.state() != AssignmentState.PUT_UP
        || !mayTake(by.name(), old, pool.in(old.round().period()))) {
      throw Refusal.unknown("rounds.unknownTask");
    }
    var mine = old.inPlaceOf(by.name(), AssignmentState.ACCEPTED, by);
    deeds.fire(old.handOn(Handover.TAKEN_OVER, by));
    assignments.add(mine);
    deeds.fire(mine.takenOver(by));
    return mine.id();
  }

  /** What others have put up and this person may take. */
  public List<TaskRow> board(By by) {
    var pools = new HashMap<Long, List<Traveller>>();
    return assignments.putUp(by.day()).stream()
        .filter(
            it ->
                mayTake(
                    by.name(),
                    it,
                    pools.computeIfAbsent(it.round().id(), round -> pool.in(it.round().period()))))
        .map(Assignment::taskRow)
        .toList();
  }

  /** Somebody left: nothing stays with them. */
  void handOn(@Observes ObserverLeft left) {
    assignments.openOf(left.account()).forEach(it -> handOn(it, Handover.LEFT, left.hand()));
  }

  /** Somebody keeps away from a unit from now on: what leads there does not stay with them. */
  void handOn(@Observes ObserverRecused recused) {
    var house = Actor.HOUSE.at(recused.at());
    assignments.openOf(recused.account()).stream()
        .filter(it -> spot(it).offer().units().contains(recused.unit()))
        .forEach(it -> handOn(it, Handover.RECUSED, house));
  }

  /** What somebody on leave has a day left for stays with them. */
  void handOn(@Observes LeaveTaken leave) {
    var house = Actor.HOUSE.at(leave.at());
    assignments.openOf(leave.account()).stream()
        .filter(it -> !it.isOver(house.day()))
        .filter(it -> !observers.isThere(it.account(), it.nextDay(house.day()), it.lastDay()))
        .forEach(it -> handOn(it, Handover.AWAY, house));
  }

  /** What was not done in time is missed; for the clock. */
  public int lapse(By house) {
    var missed = assignments.past(house.day());
    missed.forEach(it -> deeds.fire(it.miss(house)));
    return missed.size();
  }

  /** It goes to whoever can take it and has least; where nobody can, back to the office. */
  private void handOn(Assignment task, Handover why, By by) {
    if (task.isProposed()) {
      assignments.remove(task);
      return;
    }
    var next = task.isStillAsked(by) ? successor(task) : Optional.<Traveller>empty();
    deeds.fire(next.isPresent() ? task.handOn(why, by) : task.giveBack(why, by));
    next.ifPresent(it -> offer(task, it, by));
  }

  private Assignment toTake(long task, By by) {
    observers.requireInForce(by);
    var it = assignments.toAnswer(task, by);
    spot(it).offer().units().stream()
        .flatMap(unit -> recusals.against(by.name(), unit).stream())
        .findFirst()
        .ifPresent(this::refuse);
    return it;
  }

  private void refuse(ActiveRecusal it) {
    throw Refusal.conflict("recusals.recused.self", units.nameOf(it.unit()), it.ground());
  }

  private void offer(Assignment task, Traveller successor, By by) {
    var next = task.inPlaceOf(successor.account(), AssignmentState.OFFERED, by);
    assignments.add(next);
    deeds.fire(next.offer(by));
  }

  private Optional<Traveller> successor(Assignment task) {
    return fit(task, pool.in(task.round().period()))
        .min(Comparator.comparingInt(Traveller::carried).thenComparing(Traveller::account));
  }

  private boolean mayTake(String account, Assignment task, List<Traveller> pool) {
    return fit(task, pool).anyMatch(it -> it.account().equals(account));
  }

  /** Nothing hinders them, they have room for it, and whoever goes along is of another category. */
  private Stream<Traveller> fit(Assignment task, List<Traveller> pool) {
    var spot = spot(task);
    var along =
        assignments.ofVisit(task.visit()).stream()
            .map(Assignment::account)
            .filter(it -> !task.belongsTo(it))
            .collect(toSet());
    var categories =
        pool.stream()
            .filter(it -> along.contains(it.account()))
            .map(Traveller::category)
            .collect(toSet());
    return pool.stream()
        .filter(it -> !task.belongsTo(it.account()) && it.hindrance(spot) == null)
        .filter(it -> it.most() > it.carried() && !categories.contains(it.category()));
  }

  private VisitSlot spot(Assignment task) {
    return new VisitSlot(
        coverage.offer(task.process(), task.round().period().begins),
        task.district(),
        task.channel());
  }
}
