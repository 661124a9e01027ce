package bihuan.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the container who is inside, and shows everybody else the way to the sign-in page. */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

  @Inject Door door;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    var signedIn = door.inside(request);
    if (signedIn.isPresent()) {
      return context.notifyContainerAboutLogin(signedIn.get().name(), signedIn.get().groups());
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    try {
      Redirection.to("/access/sign-in.xhtml", ReturnAddress.of(request), request, response);
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException e) {
      throw new AuthenticationException(e);
    }
  }
}
