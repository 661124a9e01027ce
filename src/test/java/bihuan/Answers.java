package bihuan;

import bihuan.web.PlainNames;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Everything REST reads or writes as JSON, as JSON-B writes it. */
final class Answers {

  /**
   * One property of an answer.
   *
   * @param source the method it is read from
   */
  record Property(Class<?> of, String source, Type type) {

    String name() {
      return new PlainNames().translateName(source);
    }

    @Override
    public String toString() {
      return of.getSimpleName() + "." + name();
    }
  }

  private final List<Property> properties = new ArrayList<>();
  private final Set<Class<?>> types = new HashSet<>();
  private final Set<Type> seen = new HashSet<>();

  Answers() {
    resources()
        .flatMap(it -> Stream.concat(told(it), Stream.of(it.getDeclaredClasses())))
        .forEach(this::visit);
  }

  List<Property> properties() {
    return properties;
  }

  Set<Class<?>> types() {
    return types;
  }

  private static Stream<Class<?>> resources() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("bihuan").stream()
            .filter(it -> it.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect);
  }

  private static Stream<Type> told(Class<?> resource) {
    return Stream.of(resource.getDeclaredMethods())
        .filter(Answers::isOperation)
        .flatMap(it -> Stream.concat(Stream.of(it.getGenericReturnType()), described(it)));
  }

  private static Stream<Type> described(Method operation) {
    return Stream.of(operation.getAnnotationsByType(APIResponse.class))
        .flatMap(it -> Stream.of(it.content()))
        .map(it -> it.schema().implementation());
  }

  private static boolean isOperation(Method method) {
    return Stream.of(method.getAnnotations())
        .anyMatch(it -> it.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private void visit(Type type) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      visit(generic.getRawType());
      Stream.of(generic.getActualTypeArguments()).forEach(this::visit);
    } else if (type instanceof WildcardType wildcard) {
      Stream.of(wildcard.getUpperBounds()).forEach(this::visit);
    } else if (type instanceof GenericArrayType array) {
      visit(array.getGenericComponentType());
    } else if (type instanceof Class<?> it && it.isArray()) {
      visit(it.getComponentType());
    } else if (type instanceof Class<?> it && isOurs(it)) {
      types.add(it);
      visitProperties(it);
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("bihuan.")
        && !type.isEnum()
        && !Reference.class.isAssignableFrom(type);
  }

  private void visitProperties(Class<?> type) {
    for (var method : type.getDeclaredMethods()) {
      if (isGetter(method) || isComponent(method)) {
        property(type, method.getName(), method.getGenericReturnType());
      }
    }
  }

  private static boolean isGetter(Method it) {
    return Modifier.isPublic(it.getModifiers())
        && !Modifier.isStatic(it.getModifiers())
        && it.getParameterCount() == 0
        && it.getName().matches("(get|is)[A-Z].*");
  }

  private static boolean isComponent(Method it) {
    return it.getDeclaringClass().isRecord()
        && Stream.of(it.getDeclaringClass().getRecordComponents())
            .anyMatch(component -> component.getAccessor().equals(it));
  }

  private void property(Class<?> type, String source, Type of) {
    properties.add(new Property(type, source, of));
    visit(of);
  }
}
