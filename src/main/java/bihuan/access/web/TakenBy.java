package bihuan.access.web;

import bihuan.access.TakenFiles;
import bihuan.web.PageWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What stands under a file that leaves the house: who took it and when; of a reporter, only when.
 */
@ApplicationScoped
public class TakenBy {

  @Inject TakenFiles files;
  @Inject PageWords say;
  @Inject Me me;

  /** Puts it on record as well. */
  public String line(String file) {
    var now = me.now();
    return files.take(file, now)
        ? say.words("web.taken", me.getDisplayName(), now.name(), say.time(now.at()))
        : say.words("web.taken.unnamed", say.time(now.at()));
  }
}
