package bihuan.loop;

import bihuan.access.By;
import bihuan.access.Role;
import bihuan.access.standins.StandIns;
import bihuan.deadlines.Days;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why a move that a reader would expect cannot be made now. */
@ApplicationScoped
@Transactional
public class Obstacles {

  /** Nobody expects a ruling on what nobody asked for. */
  private static final Set<Guard> UNSAID =
      EnumSet.of(
          Guard.SUPPLY_OVERDUE,
          Guard.WITHDRAWAL_WAITING,
          Guard.SINGLE_ONLY,
          Guard.OBJECTION_WAITING,
          Guard.RETURN_OVERDUE,
          Guard.OPINION_OWED,
          Guard.OPINION_WRITTEN,
          Guard.AS_LATE_AS_A_RED_CARD,
          Guard.EXTENSION_WAITING,
          Guard.EXPLAINABLE_CONCLUSION,
          Guard.IN_DOUBT,
          Guard.EXPLAINED_OR_TWICE_DISSATISFIED,
          Guard.IMPROVEMENT_ADOPTED,
          Guard.IMPROVEMENT_UNSIGNED,
          Guard.CLOSED_BEFORE,
          Guard.NOT_BEING_HEARD,
          Guard.BEING_HEARD,
          Guard.CARD_APPEALABLE,
          Guard.APPEAL_WAITING);

  /**
   * A move whose turn it would be, and why it is not possible now.
   *
   * @param why key of the sentence that says so and what to do; takes the issue's number
   */
  public record Obstacle(Move move, String why) {}

  @Inject Issues issues;
  @Inject Days days;
  @Inject StandIns standIns;

  /** In the order of the table; empty for whoever has no part in the issue as it stands. */
  public List<Obstacle> of(IssueNumber number, By reader) {
    var issue = issues.toRead(number, reader.actor());
    var today = days.of(reader);
    var reporter = issues.asReporter(reader, issue).actor();
    var guarded =
        Stream.of(Move.values())
            .filter(it -> it.startsAt(issue.stage()))
            .flatMap(
                it ->
                    Stream.of(reader.actor(), reporter)
                        .filter(actor -> it.belongsTo(actor, issue))
                        .limit(1)
                        .flatMap(actor -> it.obstacle(issue, actor, today).stream())
                        .filter(guard -> !UNSAID.contains(guard))
                        .map(guard -> new Obstacle(it, "Guard." + guard)));
    return Stream.concat(guarded, ownUnit(issue, reader).stream()).toList();
  }

  /** It is about the reader's own unit: others go on, or it waits for somebody to be named. */
  private Optional<Obstacle> ownUnit(Issue issue, By reader) {
    return Stream.of(Move.values())
        .filter(it -> it.startsAt(issue.stage()) && it.isKeptFrom(reader.actor(), issue))
        .findFirst()
        .map(
            it ->
                new Obstacle(
                    it, isWaiting(it, reader) ? "loop.ownUnit.waits" : "loop.ownUnit.substituted"));
  }

  private boolean isWaiting(Move move, By reader) {
    return Stream.of(Role.COORDINATOR, Role.HEAD)
        .filter(it -> move.movers().stream().anyMatch(part -> part.name().equals(it.name())))
        .noneMatch(it -> standIns.isPlayedByOthers(reader.actor().unit(), it, reader.day()));
  }
}
