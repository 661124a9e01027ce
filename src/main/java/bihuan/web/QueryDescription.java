package bihuan.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Describes the choices that a query takes as the names they are; the server by itself calls them
 * objects.
 */
public class QueryDescription implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    var choices = choices();
    api.getComponents().getSchemas().values().stream()
        .filter(it -> it.getEnumeration() != null && !it.getEnumeration().isEmpty())
        .forEach(it -> it.setType(SchemaType.STRING));
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((verb, it) -> describe(it, verb + " " + path, choices)));
  }

  private static void describe(
      Operation operation, String place, Map<String, List<String>> choices) {
    if (operation.getParameters() != null) {
      for (var it : operation.getParameters()) {
        var names = choices.get(place + "?" + it.getName());
        if (names != null && it.getIn() == Parameter.In.QUERY) {
          it.setSchema(named(names));
        }
      }
    }
  }

  private static Schema named(List<String> names) {
    return OASFactory.createSchema().type(SchemaType.STRING).enumeration(List.copyOf(names));
  }

  /** The names that may be given, by verb, path and parameter. */
  private static Map<String, List<String>> choices() {
    return operations().entrySet().stream()
        .flatMap(
            it ->
                Stream.of(it.getValue().getParameters())
                    .filter(said -> said.isAnnotationPresent(QueryParam.class))
                    .filter(said -> ConstantNames.isOne(said.getType()))
                    .map(
                        said ->
                            Map.entry(
                                it.getKey() + "?" + said.getAnnotation(QueryParam.class).value(),
                                ConstantNames.names(said.getType()))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  /** Every operation there is, by verb and path. */
  public static Map<String, Method> operations() {
    return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(it -> it.getBeanClass())
        .filter(it -> it.isAnnotationPresent(Path.class))
        .flatMap(it -> Stream.of(it.getDeclaredMethods()))
        .flatMap(
            method ->
                Stream.of(method.getAnnotations())
                    .map(it -> it.annotationType().getAnnotation(HttpMethod.class))
                    .filter(it -> it != null)
                    .map(verb -> Map.entry(verb.value() + " " + path(method), method)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  private static String path(Method method) {
    var within = method.getAnnotation(Path.class);
    return Stream.of(
            "api",
            method.getDeclaringClass().getAnnotation(Path.class).value(),
            within == null ? "" : within.value())
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining("/", "/", ""));
  }
}
