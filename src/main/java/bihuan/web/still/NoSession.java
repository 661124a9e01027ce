package bihuan.web.still;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A page for everybody begins no session: nothing of its view is kept, from the first moment on, as
 * the library would otherwise put its nonce there. Named in faces-config.xml.
 */
public class NoSession implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    var asked = faces.getExternalContext().getRequestMap();
    if (asked.containsKey(StillPages.FOR_EVERYBODY) && faces.getViewRoot() != null) {
      faces.getViewRoot().setTransient(true);
    }
  }
}
