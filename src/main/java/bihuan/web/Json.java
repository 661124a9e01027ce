package bihuan.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * JSON as this house writes it: plain names, and references as their text, which is read back where
 * they are districts.
 */
@Provider
public class Json implements ContextResolver<Jsonb> {

  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withPropertyNamingStrategy(new PlainNames())
              .withSerializers(new ReferenceAsText())
              .withDeserializers(new DistrictInText(), new DayInText()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }
}
