package bihuan.web;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells the browser which sending was taken, by the name that {@code drafts.js} gave it: only then
 * is its draft dropped. Whoever navigates has acted without trouble; named in faces-config.xml.
 */
public class TakenForm extends ConfigurableNavigationHandlerWrapper {

  private static final String SENDING = "bihuan.sending";
  private static final String TAKEN = "bihuan.taken.";
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{24}");
  private static final int SECONDS = 600;

  public TakenForm(ConfigurableNavigationHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handleNavigation(FacesContext faces, String action, String outcome) {
    var browser = faces.getExternalContext();
    var sending = browser.getRequestParameterMap().get(SENDING);
    if (sending != null && NAME.matcher(sending).matches() && !isTroubled(faces)) {
      Map<String, Object> cookie = PublicAddress.cookie(SECONDS);
      browser.addResponseCookie(TAKEN + sending, "1", cookie);
    }
    super.handleNavigation(faces, action, outcome);
  }

  private static boolean isTroubled(FacesContext faces) {
    var worst = faces.getMaximumSeverity();
    return faces.isValidationFailed()
        || (worst != null && worst.compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
  }
}
