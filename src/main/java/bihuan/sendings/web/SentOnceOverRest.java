package bihuan.sendings.web;

import bihuan.Refusal;
import bihuan.sendings.Sendings;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A program that names what it sends ({@code Idempotency-Key}, 16 to 64 letters, figures, hyphens)
 * and sends it again, because no answer came, is told 409 {@code sendings.already}: it is there.
 */
@Provider
@Priority(Priorities.USER)
public class SentOnceOverRest implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String KEY = "Idempotency-Key";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{16,64}");

  @Inject Sendings sendings;

  @Override
  public void filter(ContainerRequestContext request) {
    sendings.end();
    var name = request.getHeaderString(KEY);
    if (name == null || request.getMethod().equals("GET")) {
      return;
    }
    if (!NAME.matcher(name).matches()) {
      throw Refusal.invalid("sendings.name").at(KEY);
    }
    if (!sendings.begin(mark(request, name))) {
      throw Refusal.conflict("sendings.already");
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    sendings.end();
  }

  private static String mark(ContainerRequestContext request, String name) {
    var sender = request.getSecurityContext().getUserPrincipal();
    return Sendings.mark(
        List.of(
            sender == null ? "" : sender.getName(),
            request.getMethod(),
            request.getUriInfo().getPath(),
            name));
  }
}
