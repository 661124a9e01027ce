package bihuan.loop.web;

import static bihuan.access.Role.CASE_HANDLER;
import static bihuan.access.Role.COORDINATOR;
import static bihuan.access.Role.HEAD;
import static bihuan.access.Role.SUPERVISOR;

import bihuan.access.Actor;
import bihuan.loop.IssueView;
import bihuan.loop.Note;
import bihuan.loop.QuestionRow;
import bihuan.loop.Stage;
import bihuan.loop.Visibility;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a reader may do on an issue now, moves and notes alike; the steps decide once more. */
final class Offers {

  private static final Set<Stage> BEFORE_IT_IS_OUT =
      Set.of(Stage.SUBMITTED, Stage.ACCEPTED, Stage.RETURN_REQUESTED);

  /** The natural next move, the most natural first. */
  private static final List<String> NATURAL =
      List.of(
          "SUPPLY_INFO",
          "SATISFIED",
          "REPORTER_ANSWERED",
          "RATED",
          "ACCEPT",
          "ASSIGN",
          "REASSIGN",
          "SIGN",
          "REPORT",
          "SIGN_OFF",
          "SEND_TO_VERIFY",
          "GRANT_EXTENSION",
          "RESUME",
          "CLOSE",
          "IMPROVE",
          "ADOPT",
          "RECONSIDER",
          "EXPLAIN");

  private Offers() {}

  /** Names of moves and notes. */
  static List<String> on(IssueView issue, Actor reader) {
    return Stream.concat(
            issue.moves().stream().map(Enum::name),
            Stream.of(Note.values()).filter(it -> isOpen(it, issue, reader)).map(Enum::name))
        .toList();
  }

  static String first(List<String> offered, IssueView issue) {
    return NATURAL.stream()
        .filter(offered::contains)
        .filter(it -> !it.equals("ASSIGN") || issue.outgoing().fact() != null)
        .findFirst()
        .orElse("");
  }

  private static boolean isOpen(Note note, IssueView issue, Actor reader) {
    var stage = issue.stage();
    var isLead = reader.is(CASE_HANDLER) && reader.isOf(issue.lead() == null ? "" : issue.lead());
    return switch (note) {
      case OUTGOING_REVIEWED -> reader.is(COORDINATOR) && BEFORE_IT_IS_OUT.contains(stage);
      case CONTACTED -> isLead && stage.isWithUnit() && stage != Stage.ASSIGNED;
      case ASKED_REPORTER -> !stage.hasEnded() && (isLead || reader.is(COORDINATOR));
      case REPORTER_ANSWERED ->
          !stage.hasEnded()
              && issue.visibility() == Visibility.REPORTER
              && issue.questions().stream().anyMatch(it -> !it.answered());
      case ANSWER_PASSED_ON ->
          reader.is(COORDINATOR)
              && issue.questions().stream().anyMatch(QuestionRow::waitsForPassing);
      case RATED ->
          issue.visibility() == Visibility.REPORTER
              && issue.links().mainIsThrough()
              && issue.history().stream().noneMatch(it -> it.what().equals("Note.RATED"));
      case REMINDED -> stage.isWithUnit() && reader.is(COORDINATOR, SUPERVISOR);
      case SUPERVISED ->
          !stage.hasEnded() && !issue.flags().supervised() && reader.is(SUPERVISOR, HEAD);
      case MAJOR -> !stage.hasEnded() && !issue.flags().major() && reader.is(HEAD);
      case EXPORTED -> reader.is(COORDINATOR, HEAD, SUPERVISOR);
      case YELLOW_CARD, RED_CARD, VERIFICATION_HANDED_ON -> false;
    };
  }
}
