package bihuan.access.web;

import bihuan.Open;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.web.Phrases;
import bihuan.web.Problem;
import bihuan.web.Words;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Stands before every REST operation: whoever is not signed in may call only what is {@link Open};
 * whoever is signed in needs the right it {@link Needs}, and writes only with the session's token,
 * and only after changing a one-time password.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class RestDoor implements ContainerRequestFilter {

  /** The header that carries the session's token. */
  static final String TOKEN = "X-Bihuan-Token";

  private static final Set<String> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Context ResourceInfo operation;
  @Inject HttpServletRequest request;
  @Inject OpenWrites openWrites;
  @Inject Me me;

  @Override
  public void filter(ContainerRequestContext call) {
    var signedIn = SignedIn.in(request);
    if (signedIn.isPresent()) {
      letPass(signedIn.get(), call);
    } else if (!isOpen()) {
      refuse(call, Response.Status.UNAUTHORIZED, "access.rest.signIn");
    } else if (isWrite(call) && !isAboutTheSession()) {
      count();
    }
  }

  private void count() {
    var open = operation.getResourceMethod().getAnnotation(Open.class);
    if (open != null && open.byMany()) {
      openWrites.countOneOfMany();
    } else {
      openWrites.count();
    }
  }

  private void letPass(SignedIn signedIn, ContainerRequestContext call) {
    if (isAboutTheSession()) {
      return;
    }
    if (isWrite(call) && !isSame(signedIn.token(), call.getHeaderString(TOKEN))) {
      refuse(call, Response.Status.FORBIDDEN, "access.rest.token");
    } else if (signedIn.mustChange() && !isOpen()) {
      refuse(call, Response.Status.FORBIDDEN, "access.rest.changeFirst");
    } else if (!isOpen()) {
      needed().ifPresent(me.getActor()::require);
    }
  }

  private Optional<Right> needed() {
    return Stream.of(operation.getResourceMethod(), operation.getResourceClass())
        .map(it -> it.getAnnotation(Needs.class))
        .filter(Objects::nonNull)
        .map(Needs::value)
        .findFirst();
  }

  private boolean isOpen() {
    return operation.getResourceMethod().isAnnotationPresent(Open.class)
        || operation.getResourceClass().isAnnotationPresent(Open.class);
  }

  /**
   * Signing in and out need no token: a stranger's page could do no more than sign somebody out.
   * Wrong tries are counted behind the door.
   */
  private boolean isAboutTheSession() {
    return SessionResource.class.isAssignableFrom(operation.getResourceClass());
  }

  private static boolean isWrite(ContainerRequestContext call) {
    return !READS.contains(call.getMethod());
  }

  private static boolean isSame(String token, String sent) {
    return sent != null
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuse(ContainerRequestContext call, Response.Status status, String key) {
    var languages = call.getAcceptableLanguages();
    var language = languages.isEmpty() ? Locale.CHINESE : languages.get(0);
    call.abortWith(
        Response.status(status)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(new Problem(key, Phrases.of(Words.in(language), key), null))
            .build());
  }
}
