package bihuan.relay.web;

import bihuan.loop.IssueView;
import bihuan.loop.Note;
import bihuan.loop.web.NoteOccasion;
import bihuan.relay.QuestionRow;
import bihuan.relay.Relay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** There is a question to pass on or to answer, or an answer to pass on. */
@RequestScoped
class QuestionOccasion implements NoteOccasion {

  @Inject Relay relay;

  private IssueView read;
  private List<QuestionRow> rows;

  @Override
  public boolean isFor(Note note, IssueView issue) {
    return switch (note) {
      case REPORTER_ANSWERED -> about(issue).stream().anyMatch(it -> !it.answered());
      case QUESTION_PASSED_ON, QUESTION_DECLINED ->
          about(issue).stream().anyMatch(QuestionRow::waitsForOffice);
      case ANSWER_PASSED_ON -> about(issue).stream().anyMatch(QuestionRow::waitsForPassing);
      default -> true;
    };
  }

  /** Read once for an issue as it stands; whoever has moved it reads it anew. */
  private List<QuestionRow> about(IssueView issue) {
    if (read != issue) {
      read = issue;
      rows = relay.about(issue);
    }
    return rows;
  }
}
