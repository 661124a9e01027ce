package bihuan.relay.web;

import bihuan.loop.Note;
import bihuan.loop.web.DeedForm;
import bihuan.loop.web.RedactionMarks;
import bihuan.relay.QuestionRow;
import bihuan.relay.Relay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questions to the reporter on loop/issue.xhtml: asked, passed on, answered, passed back. */
@Named
@RequestScoped
public class QuestionForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Relay relay;
  @Inject RedactionMarks redactionMarks;

  private String question;
  private final HashMap<String, String> forwarded = new HashMap<>();
  private final HashMap<String, String> reasons = new HashMap<>();
  private final HashMap<String, String> answers = new HashMap<>();
  private final HashMap<String, String> passed = new HashMap<>();
  private transient List<QuestionRow> all;

  public String ask() {
    relay.ask(number(), question, now());
    return done(Note.ASKED_REPORTER);
  }

  public String forward(String id) {
    relay.forward(number(), id, forwarded.get(id), now());
    return done(Note.QUESTION_PASSED_ON);
  }

  public String decline(String id) {
    relay.decline(number(), id, reasons.get(id), now());
    return done(Note.QUESTION_DECLINED);
  }

  public String answer(String id) {
    relay.answer(number(), id, answers.get(id), now());
    return done(Note.REPORTER_ANSWERED);
  }

  public String passOn(String id) {
    relay.passOn(number(), id, passed.get(id), now());
    return done(Note.ANSWER_PASSED_ON);
  }

  /** As far as this reader may read them, the oldest first. */
  public List<QuestionRow> getAll() {
    if (all == null) {
      all = relay.about(page().getIssue());
    }
    return all;
  }

  /** Those that this reporter has not answered. */
  public List<QuestionRow> getOpen() {
    return page().isForReporter()
        ? getAll().stream().filter(it -> !it.answered()).toList()
        : List.of();
  }

  /** Those whose answers a coordinator has yet to pass on. */
  public List<QuestionRow> getWaiting() {
    return page().offers("ANSWER_PASSED_ON")
        ? getAll().stream().filter(QuestionRow::waitsForPassing).toList()
        : List.of();
  }

  /** Those of units that a coordinator has yet to pass on or to decline. */
  public List<QuestionRow> getToForward() {
    return page().offers("QUESTION_DECLINED")
        ? getAll().stream().filter(QuestionRow::waitsForOffice).toList()
        : List.of();
  }

  /** By question; begins with the unit's own words. */
  public Map<String, String> getForwarded() {
    if (forwarded.isEmpty()) {
      getToForward().forEach(it -> forwarded.put(it.id(), it.question()));
    }
    return forwarded;
  }

  /** Why not, by question. */
  public Map<String, String> getReasons() {
    return reasons;
  }

  /** By question. */
  public Map<String, String> getAnswers() {
    return answers;
  }

  /** By question; begins with the answer without what would give the reporter away. */
  public Map<String, String> getPassed() {
    if (passed.isEmpty()) {
      getWaiting().forEach(it -> passed.put(it.id(), redactionMarks.suggested(it.answer())));
    }
    return passed;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }
}
