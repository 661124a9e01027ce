package bihuan.web;

import bihuan.Refusal;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers a refusal over REST: a status and {@code {error, message, field}} in the caller's
 * language.
 */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Refusal refusal) {
    var languages = headers.getAcceptableLanguages();
    var language = languages.isEmpty() ? java.util.Locale.CHINESE : languages.get(0);
    return Response.status(status(refusal))
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(
            new Problem(refusal.key(), Wording.of(refusal, language), refusal.field().orElse(null)))
        .build();
  }

  private static int status(Refusal refusal) {
    return switch (refusal.ground()) {
      case UNKNOWN -> 404;
      case FORBIDDEN -> 403;
      case CONFLICT -> 409;
      case INVALID -> 422;
      case TOO_LARGE -> 413;
      case TOO_MANY -> 429;
    };
  }
}
