package bihuan.web;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Problems whatever else was thrown: the log has the story, the caller a sentence. */
@Provider
public class ErrorMapper implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(ErrorMapper.class.getName());

  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    var refusal = RefusalHandler.refusalIn(thrown);
    if (refusal.isPresent()) {
      return Problems.problem(refusal.get(), headers);
    }
    if (thrown instanceof WebApplicationException http && isPlain(http.getResponse())) {
      return Problems.problem(http.getResponse().getStatus(), headers);
    }
    if (thrown instanceof WebApplicationException http) {
      return http.getResponse();
    }
    if (thrown instanceof ProcessingException && thrown.getCause() instanceof JsonbException) {
      return Problems.problem(400, headers, "web.unreadable", null);
    }
    if (isCollision(thrown)) {
      return Problems.problem(409, headers, "web.busy", null);
    }
    LOG.log(Level.ERROR, "a request could not be answered", thrown);
    return Problems.problem(500, headers);
  }

  /**
   * Two wrote the same at once and the database let one of them go first; nothing of the other's
   * was kept.
   */
  private static boolean isCollision(Throwable thrown) {
    return Stream.iterate(thrown, it -> it != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(it -> String.valueOf(((SQLException) it).getSQLState()))
        .anyMatch(it -> it.startsWith("40") || it.startsWith("23") || it.equals("HYT00"));
  }

  /** No redirect, and nothing that a resource has worded itself. */
  private static boolean isPlain(Response response) {
    return response.getStatus() >= 400 && !response.hasEntity();
  }
}
