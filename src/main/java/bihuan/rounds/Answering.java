package bihuan.rounds;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.ledger.Deed;
import bihuan.panel.Doing;
import bihuan.panel.Doings;
import bihuan.panel.ObserverLeft;
import bihuan.panel.Observers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Whoever is asked says yes or no, or puts a task up for another of the round to take; nobody
 * learns from it whose it was.
 */
@ApplicationScoped
@Transactional
public class Answering {

  @Inject Assignments assignments;
  @Inject Coverage coverage;
  @Inject Pool pool;
  @Inject Observers observers;
  @Inject Doings doings;
  @Inject Event<Deed> deeds;

  /** Takes a term and the undertaking in force. */
  public void accept(long task, By by) {
    observers.requireInForce(by);
    deeds.fire(assignments.toAnswer(task, by).accept(by));
  }

  public void decline(long task, String reason, By by) {
    deeds.fire(assignments.toAnswer(task, by).decline(reason, by));
  }

  /** Its owner keeps it until somebody takes it. */
  public void putUp(long task, By by) {
    deeds.fire(assignments.toAnswer(task, by).putUp(by));
  }

  public void keep(long task, By by) {
    deeds.fire(assignments.toAnswer(task, by).keep(by));
  }

  /** A symposium has no steps to write down: who was there says so. Said twice it is done once. */
  public void attend(long task, By by) {
    var it = assignments.toAnswer(task, by);
    if (!it.isSymposium()) {
      throw Refusal.conflict("rounds.writeItDown");
    }
    if (it.state() != AssignmentState.DONE) {
      deeds.fire(it.done(by));
      doings.count(by.name(), Doing.MEETING, by.day());
    }
  }

  /** The first who takes it has it; a term and the undertaking are in force. */
  public long takeOver(long task, By by) {
    observers.requireInForce(by);
    var old = assignments.find(task);
    var taker = pool.find(by.name(), old.round().period());
    if (old.state() != AssignmentState.PUT_UP || !isOpenTo(old, by, taker)) {
      throw Refusal.unknown("rounds.unknownTask");
    }
    var mine = old.inPlaceOf(by.name(), AssignmentState.ACCEPTED, by);
    deeds.fire(old.handOn(by));
    assignments.add(mine);
    deeds.fire(mine.takenOver(by));
    return mine.id();
  }

  /** What others have put up and this person may take. */
  public List<TaskRow> board(By by) {
    var mine = new HashMap<Long, Optional<Traveller>>();
    return assignments.putUp(by.day()).stream()
        .filter(
            it ->
                isOpenTo(
                    it,
                    by,
                    mine.computeIfAbsent(
                        it.round().id(), round -> pool.find(by.name(), it.round().period()))))
        .map(Assignment::taskRow)
        .toList();
  }

  /** Somebody left: each open task goes to whoever can take it and has least, or to the office. */
  void handOn(@Observes ObserverLeft left) {
    for (var task : assignments.openOf(left.account())) {
      if (task.isProposed()) {
        assignments.remove(task);
      } else {
        deeds.fire(task.handOn(left.hand()));
        successor(task).ifPresent(it -> offer(task, it, left.hand()));
      }
    }
  }

  /** What was not done in time is missed; for the clock. */
  public int lapse(By house) {
    var missed = assignments.past(house.day());
    missed.forEach(it -> deeds.fire(it.miss(house)));
    return missed.size();
  }

  private void offer(Assignment task, Traveller successor, By by) {
    var next = task.inPlaceOf(successor.account(), AssignmentState.OFFERED, by);
    assignments.add(next);
    deeds.fire(next.offer(by));
  }

  private Optional<Traveller> successor(Assignment task) {
    var spot = spot(task);
    return pool.in(task.round().period()).stream()
        .filter(it -> !task.belongsTo(it.account()) && it.hindrance(spot) == null)
        .filter(it -> it.most() > it.carried())
        .min(Comparator.comparingInt(Traveller::carried).thenComparing(Traveller::account));
  }

  private boolean isOpenTo(Assignment task, By by, Optional<Traveller> traveller) {
    return !task.belongsTo(by.name())
        && traveller.filter(it -> it.hindrance(spot(task)) == null).isPresent();
  }

  private Spot spot(Assignment task) {
    return new Spot(
        coverage.offer(task.process(), task.round().period().begins),
        task.district(),
        task.channel());
  }
}
