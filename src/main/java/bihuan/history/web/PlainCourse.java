package bihuan.history.web;

import bihuan.history.History;
import bihuan.history.PassageRow;
import bihuan.loop.IssueView;
import bihuan.loop.Move;
import bihuan.loop.Stage;
import bihuan.loop.Visibility;
import bihuan.loop.web.Names;
import bihuan.series.IssueNumber;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What whoever reported it is told of its clocks in whole sentences: who has until when, what more
 * time was given for, and from whom it went to whom.
 */
@Named
@RequestScoped
public class PlainCourse {

  private static final Set<Move> HANDED = Set.of(Move.ASSIGN, Move.REASSIGN, Move.REDIRECT);

  /** By a clock of its own; else by that of the rectification. */
  private static final Set<Stage> DONE_AGAIN = Set.of(Stage.REWORK, Stage.DISSATISFIED);

  @Inject History history;
  @Inject Names names;
  @Inject PageWords saying;

  private IssueNumber told;
  private List<String> sentences;

  /** The present first, then what became of it in the order of events; the reporter's alone. */
  public List<String> of(IssueView issue) {
    if (issue.visibility() != Visibility.REPORTER) {
      return List.of();
    }
    if (!issue.number().equals(told)) {
      sentences = sentences(issue);
      told = issue.number();
    }
    return sentences;
  }

  private List<String> sentences(IssueView issue) {
    var passages = history.of(issue);
    var all = new ArrayList<>(now(issue, passages));
    all.addAll(moved(passages));
    if (issue.stage().isWithUnit()) {
      all.addAll(extended(issue, sinceHanded(passages)));
    }
    return all;
  }

  private List<String> now(IssueView issue, List<PassageRow> passages) {
    if (issue.stage() == Stage.SUSPENDED) {
      return List.of(saying.words("history.plain.SUSPENDED", pause(passages)));
    }
    var due = due(issue);
    if (issue.stage().hasEnded() || due == null) {
      return List.of();
    }
    var key = "history.plain." + (issue.stage().isWithUnit() ? kind(issue) : issue.stage());
    var until = saying.words(key, names.unit(issue.lead()), due);
    if (issue.lamp().due() != null && issue.lamp().days() < 0) {
      return List.of(until, saying.words("history.plain.late", -issue.lamp().days()));
    }
    return issue.lamp().provisional()
        ? List.of(until, saying.words("history.plain.provisional"))
        : List.of(until);
  }

  private static String kind(IssueView issue) {
    if (issue.stage() == Stage.IMPROVING) {
      return "IMPROVING";
    }
    return DONE_AGAIN.contains(issue.stage()) ? "again" : "unit";
  }

  private static LocalDate due(IssueView issue) {
    var units = issue.stage().isWithUnit() && issue.stage() != Stage.IMPROVING;
    return units && !DONE_AGAIN.contains(issue.stage()) ? issue.dates().due() : issue.lamp().due();
  }

  private String pause(List<PassageRow> passages) {
    return passages.stream()
        .filter(it -> isOf(it, Move.SUSPEND))
        .reduce((earlier, later) -> later)
        .map(it -> saying.words("SuspendReason." + it.facts().get("reason")))
        .orElse("");
  }

  private List<String> moved(List<PassageRow> passages) {
    var told = new ArrayList<String>();
    var from = "";
    for (var it : passages) {
      if (it.move().filter(HANDED::contains).isPresent()) {
        var to = it.facts().get("lead");
        if (!isOf(it, Move.ASSIGN)) {
          told.add(handed(it, names.unit(from), names.unit(to)));
        }
        from = to;
      }
    }
    return told;
  }

  private String handed(PassageRow row, String from, String to) {
    return row.words().isEmpty()
        ? saying.words("history.plain.belongs", row.on(), from, to)
        : saying.words("history.plain.redirected", row.on(), from, to, row.words());
  }

  private List<String> extended(IssueView issue, List<PassageRow> passages) {
    if (issue.flags().extensionWaiting()) {
      return List.of(saying.words("history.plain.extensionWaits"));
    }
    return passages.stream().flatMap(it -> ruling(it, issue).stream()).toList();
  }

  private List<String> ruling(PassageRow row, IssueView issue) {
    if (isOf(row, Move.DECLINE_EXTENSION)) {
      return List.of(saying.words("history.plain.notExtended", row.on()));
    }
    return isOf(row, Move.GRANT_EXTENSION)
        ? List.of(
            saying.words(
                "history.plain.extended",
                issue.dates().originalDue(),
                due(row.facts()),
                issue.extensionReason()))
        : List.of();
  }

  private static LocalDate due(Map<String, String> facts) {
    return LocalDate.parse(facts.get("due"));
  }

  /** Whoever has it now asked for what was ruled on since it came to them. */
  private static List<PassageRow> sinceHanded(List<PassageRow> passages) {
    var since = new ArrayList<PassageRow>();
    for (var it : passages) {
      if (it.move().filter(HANDED::contains).isPresent()) {
        since.clear();
      }
      since.add(it);
    }
    return since;
  }

  private static boolean isOf(PassageRow row, Move move) {
    return row.move().filter(move::equals).isPresent();
  }
}
