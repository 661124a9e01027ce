package bihuan.web;

import bihuan.JsonParts;
import bihuan.Refusal;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for the property that made a JSON body unreadable, or that nobody asked for, and refuses
 * the body (422) at it. The library says what went wrong, but not where: a wrong choice it does not
 * place at all, and what it does not know it leaves out.
 */
@Provider
public class JsonFaults implements ReaderInterceptor {

  private final Jsonb jsonb = new bihuan.web.Json().getContext(Object.class);

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(body.getMediaType())
        || body.getType() == InputStream.class) {
      return body.proceed();
    }
    var sent = JsonLimits.read(body.getInputStream());
    body.setInputStream(new ByteArrayInputStream(sent));
    return body.getType().isRecord() ? asked(body, read(sent)) : body.proceed();
  }

  private Object asked(ReaderInterceptorContext body, Optional<JsonObject> sent)
      throws IOException {
    try {
      var read = body.proceed();
      if (read == null) {
        throw Refusal.invalid("web.noBody");
      }
      sent.flatMap(it -> JsonMembers.strangerIn(it, body.getType()))
          .ifPresent(
              it -> {
                throw it;
              });
      return read;
    } catch (ProcessingException e) {
      throw sent.flatMap(it -> faultIn(it, body.getType()))
          .map(RuntimeException.class::cast)
          .orElse(e);
    }
  }

  private static Optional<JsonObject> read(byte[] sent) {
    try (var reader = JsonParts.reader(new ByteArrayInputStream(sent))) {
      return Optional.of(reader.readObject());
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  /** The innermost property that cannot be read. */
  private Optional<Refusal> faultIn(JsonObject sent, Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .filter(it -> sent.containsKey(it.getName()))
        .filter(it -> !isReadable(it, sent.get(it.getName())))
        .findFirst()
        .flatMap(it -> faultAt(it, sent.get(it.getName())));
  }

  private Optional<Refusal> faultAt(RecordComponent property, JsonValue value) {
    var type = property.getType();
    if (type.isRecord() && !ConstantNames.isOne(type) && value instanceof JsonObject inner) {
      return faultIn(inner, type);
    }
    var refusal =
        ConstantNames.isOne(type) && value instanceof JsonString said
            ? ConstantNames.refused(type, said.getString())
            : Refusal.invalid("web.invalid", property.getName());
    return Optional.of(refusal.at(property.getName()));
  }

  /** Whether it could be read if it stood alone; that the rest is missing is another matter. */
  private boolean isReadable(RecordComponent property, JsonValue value) {
    var alone = JsonParts.object().add(property.getName(), value).build();
    try {
      jsonb.fromJson(alone.toString(), property.getDeclaringRecord());
      return true;
    } catch (JsonbException e) {
      return RefusalHandler.refusalIn(e).isPresent();
    }
  }
}
