package bihuan.web;

import bihuan.Refusal;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Problems a refusal over REST: a status and {@code {error, message, field}} in the caller's
 * language.
 */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Refusal refusal) {
    return Problems.problem(refusal, headers);
  }
}
