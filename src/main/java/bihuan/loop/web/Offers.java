package bihuan.loop.web;

import bihuan.loop.IssueView;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.QuestionRow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a reader may do on an issue now, moves and notes alike; the steps decide once more. */
final class Offers {

  private Offers() {}

  /** Names of moves and notes. */
  static List<String> on(IssueView issue) {
    return Stream.concat(
            issue.moves().stream().map(Enum::name),
            issue.notes().stream().filter(it -> hasCause(it, issue)).map(Enum::name))
        .toList();
  }

  /** The natural next move, of all that are offered; empty where nothing suggests itself. */
  static String first(IssueView issue) {
    return Stream.concat(
            issue.moves().stream()
                .filter(it -> it != Move.ASSIGN || issue.outgoing().fact() != null)
                .map(it -> new Rank(it.rank(), it.name())),
            issue.notes().stream()
                .filter(it -> hasCause(it, issue))
                .map(it -> new Rank(it.rank(), it.name())))
        .filter(it -> it.rank() > 0)
        .min(Comparator.comparingInt(Rank::rank))
        .map(Rank::what)
        .orElse("");
  }

  private record Rank(int rank, String what) {}

  /** Beyond the issue itself: there is something to answer, to pass on, to rate. */
  private static boolean hasCause(Note note, IssueView issue) {
    return switch (note) {
      case REPORTER_ANSWERED -> issue.questions().stream().anyMatch(it -> !it.answered());
      case ANSWER_PASSED_ON -> issue.questions().stream().anyMatch(QuestionRow::waitsForPassing);
      case RATED -> issue.links().mainIsThrough();
      default -> true;
    };
  }
}
