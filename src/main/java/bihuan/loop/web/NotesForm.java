package bihuan.loop.web;

import bihuan.loop.Note;
import bihuan.loop.Relay;
import bihuan.loop.Supervision;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Questions, reminders and flags on loop/issue.xhtml. */
@Named
@RequestScoped
public class NotesForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Relay relay;
  @Inject Supervision supervision;
  @Inject RedactionMarks redacted;

  private String question;
  private String words;
  private final HashMap<String, String> answers = new HashMap<>();
  private final HashMap<String, String> passed = new HashMap<>();

  public String ask() {
    relay.ask(number(), question, now());
    return done(Note.ASKED_REPORTER);
  }

  public String answer(String id) {
    relay.answer(number(), id, answers.get(id), now());
    return done(Note.REPORTER_ANSWERED);
  }

  public String passOn(String id) {
    relay.passOn(number(), id, passed.get(id), now());
    return done(Note.ANSWER_PASSED_ON);
  }

  public String remind() {
    supervision.remind(number(), words, now());
    return done(Note.REMINDED);
  }

  public String supervise() {
    supervision.supervise(number(), words, now());
    return done(Note.SUPERVISED);
  }

  public String markMajor() {
    supervision.markMajor(number(), words, now());
    return done(Note.MAJOR);
  }

  /** By question. */
  public Map<String, String> getAnswers() {
    return answers;
  }

  /** By question; begins with the answer without what would give the reporter away. */
  public Map<String, String> getPassed() {
    if (passed.isEmpty()) {
      issuePage
          .getWaitingAnswers()
          .forEach(it -> passed.put(it.id(), redacted.suggested(it.answer())));
    }
    return passed;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
