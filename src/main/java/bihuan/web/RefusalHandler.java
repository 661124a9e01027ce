package bihuan.web;

import bihuan.Refusal;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Answers a refusal on a page: in words, at its field, where the reader is working and everything
 * typed stays; as a plain status where there is no page yet.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

  RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var faces = FacesContext.getCurrentInstance();
    for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
      var refusal = refusalIn(events.next().getContext().getException());
      if (refusal.isPresent()) {
        answer(refusal.get(), faces);
        events.remove();
      }
    }
    getWrapped().handle();
  }

  /** The refusal inside this exception, however deep. */
  static Optional<Refusal> refusalIn(Throwable thrown) {
    return Stream.iterate(thrown, it -> it != null, Throwable::getCause)
        .filter(Refusal.class::isInstance)
        .map(Refusal.class::cast)
        .findFirst();
  }

  private static void answer(Refusal refusal, FacesContext faces) {
    if (faces.isPostback() && faces.getViewRoot() != null) {
      var words = Wording.of(refusal, faces.getViewRoot().getLocale());
      var place = refusal.field().flatMap(it -> inputNamed(it, faces)).orElse(null);
      faces.addMessage(place, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
      faces.validationFailed();
    } else {
      send(refusal.ground() == Refusal.Ground.FORBIDDEN ? 403 : 404, faces);
    }
  }

  private static Optional<String> inputNamed(String id, FacesContext faces) {
    var found = new AtomicReference<String>();
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (context, component) -> {
              if (component instanceof UIInput
                  && component.getId().equals(id)
                  && wasSubmitted(component, faces)) {
                found.set(component.getClientId(faces));
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return Optional.ofNullable(found.get());
  }

  private static boolean wasSubmitted(UIComponent component, FacesContext faces) {
    var form = component;
    while (form != null && !(form instanceof jakarta.faces.component.UIForm)) {
      form = form.getParent();
    }
    return form instanceof jakarta.faces.component.UIForm it && it.isSubmitted();
  }

  private static void send(int status, FacesContext faces) {
    try {
      faces.getExternalContext().responseSendError(status, null);
      faces.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  /** Named in faces-config.xml. */
  public static class Factory extends ExceptionHandlerFactory {

    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new RefusalHandler(getWrapped().getExceptionHandler());
    }
  }
}
