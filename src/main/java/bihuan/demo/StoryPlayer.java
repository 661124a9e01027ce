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

  private IssueNumber number(String story) {
    return told(story).orElseThrow();
  }

  private Optional<IssueNumber> told(String story) {
    return Optional.ofNullable(em.find(StoryRecord.class, story))
        .map(it -> new IssueNumber(it.number()));
  }
}
