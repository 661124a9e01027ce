package bihuan.relay.web;

import bihuan.loop.IssueView;
import bihuan.loop.Note;
import bihuan.loop.web.NoteOccasion;
import bihuan.relay.QuestionRow;
import bihuan.relay.Relay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** There is a question to pass on or to answer, or an answer to pass on. */
@ApplicationScoped
class QuestionOccasion implements NoteOccasion {

  @Inject Relay relay;

  @Override
  public boolean isFor(Note note, IssueView issue) {
    return switch (note) {
      case REPORTER_ANSWERED -> relay.about(issue).stream().anyMatch(it -> !it.answered());
      case QUESTION_PASSED_ON, QUESTION_DECLINED ->
          relay.about(issue).stream().anyMatch(QuestionRow::waitsForOffice);
      case ANSWER_PASSED_ON -> relay.about(issue).stream().anyMatch(QuestionRow::waitsForPassing);
      default -> true;
    };
  }
}
