package bihuan.web;

import bihuan.Refusal;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Problems trouble on a page: in words, at its field, where the reader is working and everything
 * typed stays; as a plain status where there is no page yet. A page that has expired leads back to
 * itself, where {@code drafts.js} puts back what was typed.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

  private static final Logger LOG = System.getLogger(RefusalHandler.class.getName());

  /** Tells {@code drafts.js} that what was sent did not arrive. */
  private static final String KEPT = "bihuan.kept";

  RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var faces = FacesContext.getCurrentInstance();
    for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
      var thrown = events.next().getContext().getException();
      if (isAnswered(thrown, faces)) {
        events.remove();
      }
    }
    getWrapped().handle();
  }

  /** The refusal inside this exception, however deep; a lost race is one as well. */
  static Optional<Refusal> refusalIn(Throwable thrown) {
    return causes(thrown)
        .map(it -> it instanceof Refusal refusal ? refusal : raceIn(it))
        .filter(it -> it != null)
        .findFirst();
  }

  private static boolean isAnswered(Throwable thrown, FacesContext faces) {
    var refusal = refusalIn(thrown);
    if (refusal.isPresent()) {
      answer(refusal.get(), faces);
      return true;
    }
    if (causes(thrown).anyMatch(ViewExpiredException.class::isInstance)) {
      goBack(faces);
      return true;
    }
    return apologised(thrown, faces);
  }

  /** The web may not know the database, so a lost race is known by its name. */
  private static Refusal raceIn(Throwable thrown) {
    return thrown.getClass().getSimpleName().equals("OptimisticLockException")
        ? Refusal.conflict("web.meanwhile")
        : null;
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, it -> it != null, Throwable::getCause);
  }

  private static void answer(Refusal refusal, FacesContext faces) {
    if (isAtWork(faces)) {
      refusal.all().forEach(it -> sayAtField(it, faces));
    } else {
      send(Problems.status(refusal), faces);
    }
  }

  private static void sayAtField(Refusal refusal, FacesContext faces) {
    var words = Phrases.of(refusal, faces.getViewRoot().getLocale());
    say(words, refusal.field().flatMap(it -> inputNamed(it, faces)).orElse(null), faces);
  }

  /** An error nobody foresaw: the page stays with what was typed, the log has the rest. */
  private static boolean apologised(Throwable thrown, FacesContext faces) {
    if (!isAtWork(faces)) {
      return false;
    }
    var number = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    LOG.log(Level.ERROR, "unexpected " + number + " on " + faces.getViewRoot().getViewId(), thrown);
    var words = Words.in(faces.getViewRoot().getLocale());
    say(Phrases.of(words, "web.unexpected", number), null, faces);
    return true;
  }

  /** The page is there, somebody pressed a button, and nothing has been drawn yet. */
  private static boolean isAtWork(FacesContext faces) {
    return faces.isPostback()
        && faces.getViewRoot() != null
        && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
        && faces.getCurrentPhaseId() != PhaseId.RESTORE_VIEW;
  }

  private static void say(String words, String place, FacesContext faces) {
    keepWhatWasTyped(faces);
    faces.addMessage(place, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    faces.validationFailed();
    faces.renderResponse();
  }

  private static void goBack(FacesContext faces) {
    var browser = faces.getExternalContext();
    var request = (HttpServletRequest) browser.getRequest();
    browser.addResponseCookie(KEPT, "1", PublicAddress.cookie(60));
    try {
      browser.redirect(ReturnAddress.of(request));
      faces.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  private static Optional<String> inputNamed(String id, FacesContext faces) {
    var found = new AtomicReference<String>();
    submittedInputs(
        faces,
        input -> {
          if (found.get() == null && input.getId().equals(id)) {
            input.setValid(false);
            found.set(input.getClientId(faces));
          }
        });
    return Optional.ofNullable(found.get());
  }

  /**
   * What was sent is read once more: by now it has left the inputs, and an invalid one is empty.
   */
  private static void keepWhatWasTyped(FacesContext faces) {
    submittedInputs(
        faces,
        input -> {
          if (!(input instanceof HtmlInputFile)) {
            var valid = input.isValid();
            input.decode(faces);
            input.setValid(valid);
          }
        });
  }

  private static void submittedInputs(FacesContext faces, Consumer<UIInput> deed) {
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
            (context, component) -> {
              if (component instanceof UIInput input && wasSubmitted(input)) {
                deed.accept(input);
              }
              return VisitResult.ACCEPT;
            });
  }

  private static boolean wasSubmitted(UIComponent component) {
    return Stream.iterate(component, it -> it != null, UIComponent::getParent)
        .filter(UIForm.class::isInstance)
        .map(UIForm.class::cast)
        .findFirst()
        .filter(UIForm::isSubmitted)
        .isPresent();
  }

  static void send(int status, FacesContext faces) {
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
