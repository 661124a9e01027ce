package bihuan.journal;

import bihuan.access.By;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.comparison.StepRecord;
import bihuan.rounds.AssignmentState;
import bihuan.rounds.Assignments;
import bihuan.rounds.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What became of the task and of the promise while somebody was on the way with them. */
@ApplicationScoped
class JourneyCircumstances {

  @Inject Processes processes;
  @Inject Assignments assignments;
  @Inject JourneyMeasurement measurement;

  /** The task of this journey; empty where nobody sent its owner. */
  Optional<Task> task(Journey journey, By by) {
    return Optional.ofNullable(journey.start().task()).map(it -> assignments.task(it, by.name()));
  }

  /** The same, unless it was taken back or handed on in the meantime. */
  Optional<Task> taskStillTheirs(Journey journey, By by) {
    return task(journey, by).filter(it -> isStillTheirs(it.state()));
  }

  boolean isRoundOver(Journey journey, By by) {
    return taskStillTheirs(journey, by).filter(it -> isOver(it, by)).isPresent();
  }

  /** A later edition that holds by now, null where the journey's own does. */
  EditionView newerEdition(Journey journey, By by) {
    var own = journey.start();
    var current = processes.edition(own.process(), by.day());
    return current.version() > own.edition() ? current : null;
  }

  Set<JournalRemark> remarks(Journey journey, By by) {
    var remarks = EnumSet.noneOf(JournalRemark.class);
    if (newerEdition(journey, by) != null) {
      remarks.add(JournalRemark.PROMISE_CHANGED);
    }
    if (!journey.isReported()) {
      if (isOutOfOrder(measurement.legs(journey))) {
        remarks.add(JournalRemark.OUT_OF_ORDER);
      }
      if (isRoundOver(journey, by)) {
        remarks.add(JournalRemark.ROUND_OVER);
      } else if (task(journey, by).isPresent() && taskStillTheirs(journey, by).isEmpty()) {
        remarks.add(JournalRemark.TASK_GONE);
      }
    }
    return remarks;
  }

  private static boolean isOutOfOrder(List<StepRecord> legs) {
    var begun = legs.stream().map(StepRecord::started).filter(Objects::nonNull).toList();
    return !begun.equals(begun.stream().sorted().toList());
  }

  private static boolean isStillTheirs(AssignmentState state) {
    return state.isTaken() || state == AssignmentState.MISSED || state == AssignmentState.DONE;
  }

  private static boolean isOver(Task task, By by) {
    return task.closed()
        || task.state() == AssignmentState.MISSED
        || task.until().isBefore(by.day());
  }
}
