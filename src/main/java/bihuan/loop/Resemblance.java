package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.series.IssueNumber;
import bihuan.similar.IndexedIssue;
import bihuan.similar.Likeness;
import bihuan.similar.LikenessQuery;
import bihuan.similar.Reason;
import bihuan.similar.Scope;
import bihuan.similar.Similar;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Which issues resemble each other: shown while one is filed and when it is triaged. */
@ApplicationScoped
@Transactional
public class Resemblance {

  private static final int MOST = 5;

  @Inject Issues issues;
  @Inject Similar similar;

  /**
   * Another issue that looks alike.
   *
   * @param number for the office alone; null otherwise
   * @param title cleared words for everybody but the office
   * @param score 0..1
   */
  public record Known(
      IssueNumber number, String title, Stage stage, String lead, double score, Set<Reason> why) {}

  /**
   * For somebody who is just writing, never for a unit; nothing is shown but what was cleared for
   * the public, in those words and without its number.
   */
  public List<Known> whileFiling(String process, int step, String words, By by) {
    if (by.actor().role().isOfUnit()) {
      throw Refusal.forbidden("loop.unitsDoNotFile");
    }
    var asked = new LikenessQuery(text(process), step, "", text(words), "");
    return similar.like(asked, Scope.PUBLIC, MOST).stream().map(this::publicly).toList();
  }

  /** For a coordinator at triage. */
  public List<Known> to(IssueNumber number, By by) {
    return to(number, MOST, by);
  }

  /** The same, of a trouble that many report: so many, the most alike first. */
  public List<Known> to(IssueNumber number, int most, By by) {
    if (issues.visibilityTo(by, number) != Visibility.OFFICE) {
      throw Refusal.unknown("loop.unknown", number);
    }
    var known = entryOf(issues.find(number));
    var asked =
        new LikenessQuery(
            known.process(), known.step(), known.cause(), known.original(), number.value());
    var alike = similar.like(asked, Scope.OFFICE, most);
    var found = issues.all(alike.stream().map(it -> new IssueNumber(it.number())).toList());
    return alike.stream()
        .filter(it -> found.containsKey(it.number()))
        .map(it -> known(it, found.get(it.number())))
        .toList();
  }

  private Known publicly(Likeness likeness) {
    var issue = issues.find(new IssueNumber(likeness.number()));
    return new Known(
        null,
        issue.publication().title,
        issue.stage(),
        issue.routing().lead,
        likeness.score(),
        likeness.why());
  }

  private static Known known(Likeness likeness, Issue issue) {
    return new Known(
        issue.number(),
        issue.text().textFor(Visibility.OFFICE).title(),
        issue.stage(),
        issue.routing().lead,
        likeness.score(),
        likeness.why());
  }

  /** Brings the index up to date, where it is not: from where it stopped, or from nothing. */
  void catchUp() {
    if (!similar.isWhole()) {
      similar
          .upTo()
          .ifPresentOrElse(
              it -> similar.catchUp(issues.changedSince(it)),
              () -> similar.rebuild(issues.changedSince(Instant.EPOCH)));
    }
  }

  void keepUp(@Observes IssueMoved moved) {
    similar.put(entryOf(issues.find(moved.number())));
  }

  void keepUp(@Observes IssueNoted noted) {
    if (noted.note() == Note.OUTGOING_REVIEWED || noted.note().isOfPublication()) {
      similar.put(entryOf(issues.find(noted.number())));
    }
  }

  private static String text(String given) {
    return given == null ? "" : given;
  }

  /** How the index knows an issue. */
  static IndexedIssue entryOf(Issue issue) {
    var text = issue.text();
    var classified = issue.classified();
    return new IndexedIssue(
        issue.number().value(),
        classified.process,
        classified.step,
        classified.cause == null ? "" : classified.cause.name(),
        !issue.stage().hasEnded(),
        issue.outcome().closedOn,
        text.title + "\n" + text.original,
        text.isReviewed() ? text.outgoingTitle + "\n" + text.outgoing : "",
        issue.publication().shown());
  }

  /**
   * Keeps the index of similar issues whole behind the scenes: nobody waits for it, and what is
   * filed meanwhile is found at once.
   */
  @ApplicationScoped
  static class IndexKeeper implements Job {

    @Inject Resemblance resemblance;

    @Override
    public String name() {
      return "index of similar issues";
    }

    @Override
    public Rhythm rhythm() {
      return Rhythm.every(Duration.ofSeconds(5));
    }

    @Override
    public boolean isOfEachServer() {
      return true;
    }

    @Override
    public void run() {
      resemblance.catchUp();
    }
  }
}
