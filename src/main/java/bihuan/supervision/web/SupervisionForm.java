package bihuan.supervision.web;

import bihuan.loop.Note;
import bihuan.loop.web.DeedForm;
import bihuan.supervision.Supervision;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reminders and flags on loop/issue.xhtml. */
@Named
@RequestScoped
public class SupervisionForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Supervision supervision;

  private String words;

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

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
