package bihuan.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;

/** Answers whatever else was thrown: the log has the story, the caller a sentence. */
@Provider
public class TroubleMapper implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(TroubleMapper.class.getName());

  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    var refusal = RefusalHandler.refusalIn(thrown);
    if (refusal.isPresent()) {
      return Answers.problem(refusal.get(), headers);
    }
    if (thrown instanceof WebApplicationException http && isPlain(http.getResponse())) {
      return Answers.problem(http.getResponse().getStatus(), headers);
    }
    if (thrown instanceof WebApplicationException http) {
      return http.getResponse();
    }
    LOG.log(Level.ERROR, "a request could not be answered", thrown);
    return Answers.problem(500, headers);
  }

  /** No redirect, and nothing that a resource has worded itself. */
  private static boolean isPlain(Response response) {
    return response.getStatus() >= 400 && !response.hasEntity();
  }
}
