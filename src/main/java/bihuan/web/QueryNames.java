package bihuan.web;

import bihuan.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Refuses (422, web.unknownParameter) whatever a query asks for that the operation does not know,
 * at its name: a filter that is misspelt must not answer with everything.
 */
@Provider
@ApplicationScoped
public class QueryNames implements ContainerRequestFilter {

  @Context ResourceInfo operation;

  @Override
  public void filter(ContainerRequestContext call) {
    var known = of(operation.getResourceMethod());
    new TreeSet<>(call.getUriInfo().getQueryParameters().keySet())
        .stream()
            .filter(it -> !known.contains(it))
            .findFirst()
            .ifPresent(
                it -> {
                  throw Refusal.invalid("web.unknownParameter", it).at(it);
                });
  }

  /** What this operation reads or says that it reads, and the language, which the house reads. */
  private static Set<String> of(Method method) {
    var read =
        Stream.of(method.getParameters())
            .filter(it -> it.isAnnotationPresent(QueryParam.class))
            .map(it -> it.getAnnotation(QueryParam.class).value());
    var said =
        Stream.of(method.getAnnotationsByType(Parameter.class))
            .filter(it -> it.in() == ParameterIn.QUERY)
            .map(Parameter::name);
    return Stream.of(read, said, Stream.of("lang")).flatMap(it -> it).collect(Collectors.toSet());
  }
}
