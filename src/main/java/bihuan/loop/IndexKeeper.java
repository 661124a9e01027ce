package bihuan.loop;

import java.time.Duration;
import bihuan.start.Rhythm;
import bihuan.start.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Keeps the index of similar issues whole behind the scenes: nobody waits for it, and what is filed
 * meanwhile is found at once.
 */
@ApplicationScoped
class IndexKeeper implements Job {

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
