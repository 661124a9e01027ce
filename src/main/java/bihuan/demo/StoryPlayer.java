package bihuan.demo;

import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells each story once, whole or not at all: a first start that was cut short goes on where it
 * stopped.
 */
@ApplicationScoped
@Transactional
class StoryPlayer {

  /** Digits of a digest that are told apart. */
  private static final int MARK = 12;

  @PersistenceContext EntityManager em;

  @Inject Replay replay;

  /**
   * Plays a story through the steps of the loop.
   *
   * @param now nothing happens later than this
   */
  IssueNumber tell(Story story, Instant now) {
    return told(story.id())
        .orElseGet(
            () -> {
              var number = replay.play(story, this::number, now);
              em.persist(new StoryRecord(story.id(), number.value()));
              return number;
            });
  }

  /** All stories of the folder with this digest were told by an earlier start. */
  boolean hasToldAllOf(String folder) {
    return em.find(StoryRecord.class, mark(folder)) != null;
  }

  void allToldOf(String folder) {
    em.persist(new StoryRecord(mark(folder), "told"));
  }

  private static String mark(String folder) {
    return "all " + folder.substring(0, MARK);
  }

  private IssueNumber number(String story) {
    return told(story).orElseThrow();
  }

  private Optional<IssueNumber> told(String story) {
    return Optional.ofNullable(em.find(StoryRecord.class, story))
        .map(it -> new IssueNumber(it.number()));
  }
}
