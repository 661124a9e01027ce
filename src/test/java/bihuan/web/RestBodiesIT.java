package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What programs send is read as it is described: what may be null may be sent as null. */
@InContainer
class RestBodiesIT {

  @Inject BeanManager beans;

  @Test
  void whatIsNullIsReadAsIfItWereLeftOut() {
    var jsonb = new Json().getContext(Object.class);
    var members = bodies().stream().flatMap(it -> Stream.of(it.getRecordComponents())).toList();

    assertThat(members).hasSizeGreaterThan(100);
    assertThat(members)
        .filteredOn(it -> !it.getType().isPrimitive())
        .allSatisfy(
            it ->
                assertThat(isRead(it, jsonb)).as("%s of %s", it, it.getDeclaringRecord()).isTrue());
  }

  /** Read, or refused in words: that one must be said is another matter. */
  private static boolean isRead(RecordComponent member, Jsonb jsonb) {
    try {
      jsonb.fromJson("{\"%s\": null}".formatted(member.getName()), member.getDeclaringRecord());
      return true;
    } catch (JsonbException e) {
      return RefusalHandler.refusalIn(e).isPresent();
    }
  }

  /** The bodies of all operations, and what stands within them. */
  private Set<Class<?>> bodies() {
    var found = new HashSet<Class<?>>();
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(Bean::getBeanClass)
        .filter(it -> it.isAnnotationPresent(Path.class))
        .flatMap(it -> Stream.of(it.getDeclaredMethods()))
        .filter(RestBodiesIT::isOperation)
        .map(Method::getGenericParameterTypes)
        .flatMap(Stream::of)
        .forEach(it -> collect(it, found));
    return found;
  }

  private static boolean isOperation(Method method) {
    return Stream.of(method.getAnnotations())
        .anyMatch(it -> it.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType list) {
      Stream.of(list.getActualTypeArguments()).forEach(it -> collect(it, found));
    } else if (type instanceof Class<?> body
        && body.isRecord()
        && !ConstantNames.isOne(body)
        && found.add(body)) {
      Stream.of(body.getRecordComponents()).forEach(it -> collect(it.getGenericType(), found));
    }
  }
}
