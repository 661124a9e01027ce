package bihuan.colleagues.web;

import bihuan.colleagues.Attention;
import bihuan.colleagues.Watching;
import bihuan.loop.web.DeedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the reader of loop/issue.xhtml watches it. */
@Named
@RequestScoped
public class WatchForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Watching watching;

  private transient Boolean on;

  public String watch() {
    watching.watch(number(), now());
    return done(Attention.BEGUN);
  }

  public String stop() {
    watching.stop(number(), now());
    return done(Attention.ENDED);
  }

  public boolean isOpen() {
    return watching.mayWatch(page().getIssue());
  }

  public boolean isOn() {
    if (on == null) {
      on = watching.isWatching(number(), now().actor());
    }
    return on;
  }
}
