package bihuan.web;

import bihuan.Refusal;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a body says that nobody asked for. The library would leave it out in silence, and the caller
 * would think it had been heard.
 */
final class JsonMembers {

  private JsonMembers() {}

  /** Refuses (422) the first one, at its name. */
  static Optional<Refusal> strangerIn(JsonValue sent, Type expected) {
    if (sent instanceof JsonArray all && expected instanceof ParameterizedType list) {
      return firstIn(all.stream(), it -> strangerIn(it, list.getActualTypeArguments()[0]));
    }
    return sent instanceof JsonObject object
            && expected instanceof Class<?> type
            && type.isRecord()
            && !ConstantNames.isOne(type)
        ? strangerIn(object, type)
        : Optional.empty();
  }

  private static Optional<Refusal> strangerIn(JsonObject sent, Class<?> type) {
    var known =
        Stream.of(type.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
    return firstIn(
        sent.entrySet().stream(),
        it ->
            known.containsKey(it.getKey())
                ? strangerIn(it.getValue(), known.get(it.getKey()))
                : Optional.of(Refusal.invalid("web.notAsked", it.getKey()).at(it.getKey())));
  }

  private static <T> Optional<Refusal> firstIn(
      Stream<T> all, Function<T, Optional<Refusal>> search) {
    return all.flatMap(it -> search.apply(it).stream()).findFirst();
  }
}
