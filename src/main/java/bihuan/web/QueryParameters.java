package bihuan.web;

import bihuan.Refusal;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads choices and numbers in the query of a REST address. What cannot be read is refused (422) at
 * its parameter; left to itself the server would answer 404 and name nothing.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked") // of the type that it was asked for
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    return Stream.of(annotations)
        .filter(QueryParam.class::isInstance)
        .map(it -> ((QueryParam) it).value())
        .findFirst()
        .map(name -> (ParamConverter<T>) converter(type, name))
        .orElse(null);
  }

  private static ParamConverter<?> converter(Class<?> type, String name) {
    if (ConstantNames.isOne(type)) {
      return new Reading<>(null, said -> choice(type, said, name));
    }
    if (type == Integer.class) {
      return new Reading<>(null, said -> number(said, name));
    }
    return type == int.class ? new Reading<>(0, said -> number(said, name)) : null;
  }

  private static Object choice(Class<?> type, String said, String name) {
    return ConstantNames.of(type, said)
        .orElseThrow(() -> ConstantNames.refused(type, said).at(name));
  }

  private static Integer number(String said, String name) {
    try {
      return Integer.valueOf(said);
    } catch (NumberFormatException e) {
      throw Refusal.invalid("web.notANumber", said).at(name);
    }
  }

  /**
   * @param unsaid what it is where nothing is said
   */
  private record Reading<T>(T unsaid, Function<String, T> reading) implements ParamConverter<T> {

    @Override
    public T fromString(String said) {
      return said == null || said.isEmpty() ? unsaid : reading.apply(said);
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
