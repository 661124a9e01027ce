package bihuan.lessons.web;

import bihuan.access.web.Me;
import bihuan.lessons.LessonAct;
import bihuan.lessons.Lessons;
import bihuan.lessons.ReplyView;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** lessons/lesson.xhtml: a lesson in one unit, and what it answers. */
@Named
@ViewScoped
public class LessonPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Lessons lessons;
  @Inject PageWords say;
  @Inject Me me;

  private String id;
  private Boolean hasIt;
  private String words;
  private String reason;
  private transient ReplyView lesson;

  public void open() {
    getLesson();
  }

  public String answer() {
    lessons.answer(id, hasIt, words, me.now());
    return done(LessonAct.LESSON_ANSWERED);
  }

  public String sign() {
    lessons.sign(id, me.now());
    return done(LessonAct.LESSON_SIGNED);
  }

  public String sendBack() {
    lessons.sendBack(id, reason, me.now());
    return done(LessonAct.LESSON_SENT_BACK);
  }

  public String take() {
    lessons.take(id, me.now());
    return done(LessonAct.LESSON_TAKEN);
  }

  public String remind() {
    lessons.remind(id, me.now());
    return done(LessonAct.LESSON_REMINDED);
  }

  private String done(LessonAct act) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(say.it(act)));
    return "/lessons/lesson.xhtml?faces-redirect=true&id=" + id;
  }

  /** As its reader may see it. */
  public ReplyView getLesson() {
    if (lesson == null) {
      lesson = lessons.seenBy(me.now(), id);
    }
    return lesson;
  }

  /** Where the files are. */
  public String getEvidenceAddress() {
    return "/api/lessons/" + id + "/evidence";
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public Boolean getHasIt() {
    return hasIt;
  }

  public void setHasIt(Boolean hasIt) {
    this.hasIt = hasIt;
  }

  /** Begins with what was written before it was sent back. */
  public String getWords() {
    return words == null ? getLesson().reply().words() : words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
