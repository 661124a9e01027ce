package bihuan.sendings.web;

import bihuan.sendings.Sendings;
import bihuan.web.PageWords;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A form that comes again, because its answer was lost or a finger was quick, does nothing the
 * second time, and whoever sent it reads that it is there. It is known by the name that {@code
 * drafts.js} sends an unchanged draft under, else by all that came with it and the page it came
 * from; a page is drawn anew by each answer. A report has a token of its own, which answers again
 * with what was answered. Named in faces-config.xml.
 */
public class SentOnce implements PhaseListener {

  private static final long serialVersionUID = 1L;

  private static final String SENDING = "bihuan.sending";
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{24}");
  private static final String DRAFT = ":draft";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.INVOKE_APPLICATION;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    sendings().end();
    if (isForm(faces) && !sendings().begin(mark(faces))) {
      sayItIsThere(faces);
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    sendings().end();
    if (isForm(faces) && hasAnsweredWithAFile(faces)) {
      sendings().forget(mark(faces));
    }
  }

  private static boolean isForm(FacesContext faces) {
    return faces.isPostback()
        && faces.getExternalContext().getRemoteUser() != null
        && (name(faces) != null || !faces.getPartialViewContext().isPartialRequest())
        && parameters(faces).entrySet().stream()
            .noneMatch(it -> it.getKey().endsWith(DRAFT) && !it.getValue()[0].isEmpty());
  }

  private static String mark(FacesContext faces) {
    var browser = faces.getExternalContext();
    var name = name(faces);
    if (name != null) {
      return Sendings.mark(List.of(browser.getRemoteUser(), name));
    }
    var all = new TreeMap<String, List<String>>();
    parameters(faces).forEach((it, values) -> all.put(it, Arrays.asList(values)));
    return Sendings.mark(List.of(String.valueOf(browser.getSessionId(false)), all));
  }

  /** Of an unchanged draft; null where it came without. */
  private static String name(FacesContext faces) {
    var name = faces.getExternalContext().getRequestParameterMap().get(SENDING);
    return name != null && NAME.matcher(name).matches() ? name : null;
  }

  private static Map<String, String[]> parameters(FacesContext faces) {
    return ((HttpServletRequest) faces.getExternalContext().getRequest()).getParameterMap();
  }

  private static void sayItIsThere(FacesContext faces) {
    var browser = faces.getExternalContext();
    var words = CDI.current().select(PageWords.class).get().words("sendings.already");
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, null));
    browser.getFlash().setKeepMessages(true);
    var here = faces.getViewRoot().getViewId();
    var again = faces.getApplication().getViewHandler();
    try {
      browser.redirect(again.getRedirectURL(faces, here, Map.of(), true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasAnsweredWithAFile(FacesContext faces) {
    var answer = (HttpServletResponse) faces.getExternalContext().getResponse();
    return faces.getResponseComplete() && answer.getStatus() == HttpServletResponse.SC_OK;
  }

  private static Sendings sendings() {
    return CDI.current().select(Sendings.class).get();
  }
}
