package bihuan.access.web;

import bihuan.Open;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.web.QueryDescription;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Says of every operation what it answers besides what its own description tells: whom it refuses,
 * and what follows from its path, its query and its body. Named in
 * META-INF/microprofile-config.properties.
 */
public class ApiDescription implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    new QueryDescription().filterOpenAPI(api);
    var methods = QueryDescription.operations();
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (verb, it) ->
                            Optional.ofNullable(methods.get(verb + " " + path))
                                .ifPresent(method -> describe(it, path, method))));
  }

  private static void describe(Operation operation, String path, Method method) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    var said = operation.getResponses().getAPIResponses().keySet();
    if (said.stream().noneMatch(it -> it.startsWith("2"))) {
      var status = method.getReturnType() == void.class ? "204" : "200";
      operation
          .getResponses()
          .addAPIResponse(status, OASFactory.createAPIResponse().description("Done"));
    }
    answers(path, method)
        .forEach(
            (status, words) -> {
              if (!said.contains(status)) {
                operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(words));
              }
            });
  }

  private static Map<String, String> answers(String path, Method method) {
    var answers = new LinkedHashMap<String, String>();
    if (!isOpen(method)) {
      answers.put("401", "Nobody is signed in");
      answers.put("403", "The caller may not: " + right(method));
    }
    if (path.contains("{")) {
      answers.put("404", "There is none, or the caller is not to know of it");
    }
    if (Stream.of(method.getParameters()).anyMatch(ApiDescription::isSaid)) {
      answers.put("422", "Something that was said is wrong, at `field`");
    }
    return answers;
  }

  private static boolean isOpen(Method method) {
    return Stream.<AnnotatedElement>of(method, method.getDeclaringClass())
        .anyMatch(it -> it.isAnnotationPresent(Open.class));
  }

  private static String right(Method method) {
    return Stream.<AnnotatedElement>of(method, method.getDeclaringClass())
        .map(it -> it.getAnnotation(Needs.class))
        .filter(it -> it != null)
        .map(Needs::value)
        .map(it -> it == Right.ENTER ? "it depends on what it is about" : "it needs " + it)
        .findFirst()
        .orElse("");
  }

  /** In the query, or as the body, which nothing annotates. */
  private static boolean isSaid(AnnotatedElement parameter) {
    return parameter.isAnnotationPresent(QueryParam.class)
        || parameter.getAnnotations().length == 0;
  }
}
