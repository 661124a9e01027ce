package bihuan.loop;

import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

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
