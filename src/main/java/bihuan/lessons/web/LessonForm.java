package bihuan.lessons.web;

import bihuan.lessons.LessonRow;
import bihuan.lessons.Lessons;
import bihuan.lessons.ReplyState;
import bihuan.loop.Note;
import bihuan.loop.web.DeedForm;
import bihuan.parties.UnitRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The lesson for other units on loop/issue.xhtml, and what they answered. */
@Named
@RequestScoped
public class LessonForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Lessons lessons;

  private String title;
  private String lesson;
  private ArrayList<String> units = new ArrayList<>();
  private transient List<LessonRow> all;

  public String give() {
    lessons.give(number(), title, lesson, units, now());
    return done(Note.LESSON_GIVEN);
  }

  /** With the answers, for the office and supervision. */
  public List<LessonRow> getAll() {
    if (all == null) {
      all = lessons.about(page().getIssue(), now());
    }
    return all;
  }

  /** How many units have had their answer taken. */
  public long taken(LessonRow row) {
    return row.replies().stream().filter(it -> it.state() == ReplyState.TAKEN).count();
  }

  public List<UnitRow> getCandidates() {
    return lessons.candidates(page().getIssue());
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getLesson() {
    return lesson;
  }

  public void setLesson(String lesson) {
    this.lesson = lesson;
  }

  public List<String> getUnits() {
    return units;
  }

  public void setUnits(List<String> units) {
    this.units = new ArrayList<>(units);
  }
}
