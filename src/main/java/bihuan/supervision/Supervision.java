package bihuan.supervision;

import bihuan.access.By;
import bihuan.loop.IssueNotes;
import bihuan.loop.Note;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reminders, supervision, cards and the mark of a major problem: flags beside the stage. */
@ApplicationScoped
@Transactional
public class Supervision {

  @Inject IssueNotes notes;

  /** By a coordinator or a supervision officer. */
  public void remind(IssueNumber number, String words, By by) {
    notes.make(Note.REMINDED, number, words, by);
  }

  /** 督办: by a supervision officer or the head, once. */
  public void supervise(IssueNumber number, String words, By by) {
    notes.make(Note.SUPERVISED, number, words, by);
  }

  /** To be reported to the city's leaders; by the head, once. */
  public void markMajor(IssueNumber number, String words, By by) {
    notes.make(Note.MAJOR, number, words, by);
  }
}
