package bihuan.notices;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.calendar.Calendars;
import bihuan.city.City;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Limits;
import bihuan.loop.Duties;
import bihuan.loop.Duties.Duty;
import bihuan.loop.Rulings;
import bihuan.loop.Succession;
import bihuan.panel.Appointment;
import bihuan.recusals.RecusalDeclaration;
import bihuan.rounds.Answering;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What the house does of itself: on working days it reminds and shows cards, every day it tidies
 * up. Done twice it does nothing more.
 */
@ApplicationScoped
class DailyJobs implements Job {

  static final LocalTime BEGINS = LocalTime.of(8, 30);

  private static final Logger LOG = System.getLogger(DailyJobs.class.getName());

  @Inject Duties duties;
  @Inject Reminders reminders;
  @Inject Rulings rulings;
  @Inject Calendars calendars;
  @Inject Limits limits;
  @Inject Appointment appointment;
  @Inject RecusalDeclaration recusals;
  @Inject Succession succession;
  @Inject Answering answering;
  @Inject TaskNotices tasks;
  @Inject LessonNotices lessons;
  @Inject PaperClock papers;
  @Inject MandateNotices mandates;
  @Inject CampaignNotices campaigns;
  @Inject Clock clock;

  @Override
  public String name() {
    return "daily jobs";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.dailyAt(BEGINS);
  }

  @Override
  public void run() {
    work(Actor.HOUSE.at(clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  /** All of it; what fails is logged and does not keep the rest from being done. */
  public void work(By house) {
    if (calendars.current().isWorking(City.day(house.at()))) {
      attend(house);
    }
    letVerdictsStand(house);
    attempt("end terms", () -> appointment.endTerms(house));
    attempt("end recusals", () -> recusals.endWhatRanOut(house));
    attempt("hand on verifications", () -> succession.catchUp(house));
    attempt("let tasks lapse", () -> answering.lapse(house));
    attempt("remind of tasks", () -> tasks.remind(house));
    attempt("remind of lessons", () -> lessons.remind(house));
  }

  private void attend(By house) {
    var policy = policy(house.at());
    attempt("review papers", () -> papers.review(house));
    each(after -> duties.pressing(house.at(), after), policy, house);
    each(after -> duties.suspended(house.at(), after), policy, house);
    attempt("follow up papers", () -> papers.followUp(house));
    attempt("remind of mandates", () -> mandates.remind(house));
    attempt("remind of calls", () -> campaigns.remind(house));
    lookAgain(house);
  }

  private void letVerdictsStand(By house) {
    var batch = duties.unruledVerdicts(house.at(), null);
    while (!batch.isEmpty()) {
      batch.forEach(it -> attempt("let a verdict stand", () -> rulings.letVerdictStand(it, house)));
      batch = duties.unruledVerdicts(house.at(), batch.get(batch.size() - 1));
    }
  }

  private void lookAgain(By house) {
    var batch = duties.effects(house.at(), null);
    while (!batch.isEmpty()) {
      batch.forEach(it -> attempt("remind of " + it.number(), () -> reminders.attend(it, house)));
      batch = duties.effects(house.at(), batch.get(batch.size() - 1));
    }
  }

  private void each(Batches batches, ReminderPolicy policy, By house) {
    var batch = batches.after(null);
    while (!batch.isEmpty()) {
      batch.forEach(
          it -> attempt("attend to " + it.number(), () -> reminders.attend(it, policy, house)));
      batch = batches.after(batch.get(batch.size() - 1));
    }
  }

  private ReminderPolicy policy(Instant at) {
    var today = City.day(at);
    return new ReminderPolicy(
        limits.days(Limit.WARN, today),
        limits.days(Limit.SUPPLY_REMIND, today),
        limits.days(Limit.YELLOW, today),
        limits.days(Limit.RED, today));
  }

  private static void attempt(String what, Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The house could not " + what, e);
    }
  }

  private interface Batches {
    List<Duty> after(Duty last);
  }
}
