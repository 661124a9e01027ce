package bihuan.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets a page write {@code #{row.title}} for a record, which EL 5 cannot. */
public class RecordProperties extends ELResolver {

  private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return resolved(context, base, property).map(it -> read(it, base)).orElse(null);
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return resolved(context, base, property).<Class<?>>map(Method::getReturnType).orElse(null);
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    accessor(base, property)
        .ifPresent(
            it -> {
              throw new PropertyNotWritableException(it.getName());
            });
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return resolved(context, base, property).isPresent();
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static Optional<Method> resolved(ELContext context, Object base, Object property) {
    var accessor = accessor(base, property);
    accessor.ifPresent(it -> context.setPropertyResolved(base, property));
    return accessor;
  }

  private static Optional<Method> accessor(Object base, Object property) {
    return base instanceof Record && property instanceof String name
        ? Optional.ofNullable(
            ACCESSORS.computeIfAbsent(base.getClass(), RecordProperties::accessors).get(name))
        : Optional.empty();
  }

  private static Map<String, Method> accessors(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(RecordComponent::getAccessor)
        .peek(Method::trySetAccessible)
        .collect(Collectors.toMap(Method::getName, Function.identity()));
  }

  private static Object read(Method accessor, Object base) {
    try {
      return accessor.invoke(base);
    } catch (ReflectiveOperationException e) {
      throw new ELException(e);
    }
  }
}
