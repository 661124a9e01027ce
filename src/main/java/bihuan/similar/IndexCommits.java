package bihuan.similar;

import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Brings this server's index to disk every few seconds. */
@ApplicationScoped
class IndexCommits implements Job {

  @Inject Similar similar;

  @Override
  public String name() {
    return "index commits";
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
    similar.commit();
  }
}
