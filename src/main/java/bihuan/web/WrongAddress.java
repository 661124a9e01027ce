package bihuan.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Problems an address whose parameter its page cannot take: such a page was not opened and has
 * nothing to show. Named in faces-config.xml.
 */
public class WrongAddress implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    if (!faces.isPostback() && faces.isValidationFailed()) {
      RefusalHandler.send(404, faces);
    }
  }
}
