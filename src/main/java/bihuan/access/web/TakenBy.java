package bihuan.access.web;

import bihuan.access.Actor;
import bihuan.access.Right;
import bihuan.files.SheetImprint;
import bihuan.files.SheetWriter;
import bihuan.privacy.TakenFiles;
import bihuan.web.PageWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What stands under a file that leaves the house: who took it and when. Of whoever reports, only
 * when, and nothing goes on record: it would tell that they have something to take.
 */
@ApplicationScoped
public class TakenBy {

  @Inject TakenFiles files;
  @Inject PageWords say;
  @Inject Me me;

  /**
   * What stands on a sheet besides its rows.
   *
   * @param unit of whoever takes it, in words; empty for the office
   */
  public SheetImprint imprint(String file, String unit) {
    var now = me.now();
    var whose = unit.isEmpty() ? say.words("web.taken.office") : unit;
    return new SheetImprint(
        isOfficial(now.actor()) ? whose : "",
        say.date(now.day()),
        line(file),
        say.words("web.taken.cut", SheetWriter.MOST));
  }

  public String line(String file) {
    var now = me.now();
    if (!isOfficial(now.actor())) {
      return say.words("web.taken.unnamed", say.time(now.at()));
    }
    files.take(file, now.name(), now.at());
    return say.words("web.taken", me.getDisplayName(), now.name(), say.time(now.at()));
  }

  private static boolean isOfficial(Actor actor) {
    return actor.may(Right.ENTER) && !actor.may(Right.FOLLOW_OWN_ISSUES);
  }
}
