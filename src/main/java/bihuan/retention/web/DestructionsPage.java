package bihuan.retention.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.retention.DestructionRow;
import bihuan.retention.Retained;
import bihuan.retention.Retention;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** retention/destructions.xhtml: what is kept for how long, and what was destroyed. */
@Needs(Right.READ_DESTRUCTIONS)
@Named
@RequestScoped
public class DestructionsPage {

  private static final int SHOWN = 200;

  @Inject Retention retention;

  private List<DestructionRow> destroyed;

  public List<Retained> getKinds() {
    return List.of(Retained.values());
  }

  public int days(Retained kind) {
    return retention.days(kind);
  }

  public List<DestructionRow> getDestroyed() {
    if (destroyed == null) {
      destroyed = retention.newest(SHOWN);
    }
    return destroyed;
  }
}
