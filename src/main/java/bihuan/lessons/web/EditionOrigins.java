package bihuan.lessons.web;

import bihuan.access.web.Me;
import bihuan.lessons.PromiseChanges;
import bihuan.lessons.PromiseOrigin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which editions on catalogue/history.xhtml came of an improvement. */
@Named
@RequestScoped
public class EditionOrigins {

  @Inject PromiseChanges changes;
  @Inject Me me;

  private String read;
  private List<PromiseOrigin> all = List.of();

  public List<PromiseOrigin> of(String process, int edition) {
    if (!process.equals(read)) {
      all = changes.originsOf(process, me.now());
      read = process;
    }
    return all.stream().filter(it -> it.edition() == edition).toList();
  }

  /** The number leads to the issue. */
  public boolean isOffice() {
    return me.getActor().role().isOfOffice();
  }
}
