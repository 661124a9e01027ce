package bihuan.lessons.web;

import bihuan.answers.web.AnswerPage;
import bihuan.lessons.LessonAct;
import bihuan.lessons.Lessons;
import bihuan.lessons.ReplyView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** lessons/lesson.xhtml: a lesson in one unit, and what it answers. */
@Named
@ViewScoped
public class LessonPage extends AnswerPage {

  private static final long serialVersionUID = 1;

  @Inject Lessons lessons;

  private Boolean hasIt;
  private transient ReplyView lesson;

  public void open() {
    getLesson();
  }

  public String answer() {
    lessons.answer(getId(), hasIt, getAnswer(), me.now());
    return done(LessonAct.LESSON_ANSWERED);
  }

  public String sign() {
    lessons.sign(getId(), me.now());
    return done(LessonAct.LESSON_SIGNED);
  }

  public String sendBack() {
    lessons.sendBack(getId(), getReason(), me.now());
    return done(LessonAct.LESSON_SENT_BACK);
  }

  public String take() {
    lessons.take(getId(), me.now());
    return done(LessonAct.LESSON_TAKEN);
  }

  public String remind() {
    lessons.remind(getId(), me.now());
    return done(LessonAct.LESSON_REMINDED);
  }

  @Override
  protected String written() {
    return getLesson().reply().words();
  }

  @Override
  protected String address() {
    return "/lessons/lesson.xhtml";
  }

  @Override
  protected String operations() {
    return "lessons";
  }

  /** As its reader may see it. */
  public ReplyView getLesson() {
    if (lesson == null) {
      lesson = lessons.seenBy(me.now(), getId());
    }
    return lesson;
  }

  public Boolean getHasIt() {
    return hasIt;
  }

  public void setHasIt(Boolean hasIt) {
    this.hasIt = hasIt;
  }
}
