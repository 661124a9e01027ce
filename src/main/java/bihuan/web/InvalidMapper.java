package bihuan.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;

/** Answers what Bean Validation refused: 422, at the first field that is wrong. */
@Provider
public class InvalidMapper implements ExceptionMapper<ConstraintViolationException> {

  @Context HttpHeaders headers;

  @Override
  public Response toResponse(ConstraintViolationException thrown) {
    var field =
        thrown.getConstraintViolations().stream()
            .map(InvalidMapper::field)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return Answers.problem(422, headers, "web.invalid", field, field);
  }

  private static String field(ConstraintViolation<?> violation) {
    Path.Node last = null;
    for (var node : violation.getPropertyPath()) {
      last = node;
    }
    return String.valueOf(last);
  }
}
