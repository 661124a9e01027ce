package bihuan.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Refuses (400) a form that no page of this house has given out: nothing of what it asks for is
 * done. A page that has expired is another matter, see {@link RefusalHandler}. Named in
 * faces-config.xml.
 */
public class StrangeForm implements PhaseListener {

  private static final long serialVersionUID = 1L;

  /** By which the page allows its own scripts; what is sent from it carries the same. */
  static final String NONCE = "primefaces.nonce";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    if (isForm(faces) && !isOfAPage(parameter(ResponseStateManager.VIEW_STATE_PARAM, faces))) {
      RefusalHandler.send(400, faces);
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    if (isForm(faces)
        && faces.isPostback()
        && faces.getViewRoot() != null
        && !isNonceRight(faces)) {
      RefusalHandler.send(400, faces);
    }
  }

  private static boolean isForm(FacesContext faces) {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    return request.getMethod().equals("POST")
        && request.getDispatcherType() == DispatcherType.REQUEST
        && !faces.getResponseComplete();
  }

  private static boolean isOfAPage(String state) {
    return state.matches("-?\\d{1,20}:-?\\d{1,20}");
  }

  private static boolean isNonceRight(FacesContext faces) {
    var view = faces.getViewRoot().getViewMap(false);
    var given = view == null ? null : view.get(NONCE);
    var sent = parameter(NONCE, faces);
    return given == null ? !sent.isEmpty() : given.equals(sent);
  }

  private static String parameter(String name, FacesContext faces) {
    return faces.getExternalContext().getRequestParameterMap().getOrDefault(name, "");
  }
}
