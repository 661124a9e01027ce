package bihuan.web;

import bihuan.city.City;
import bihuan.city.District;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

/** A district is read as its code; one that the city does not have cannot be. */
class DistrictInText implements JsonbDeserializer<District> {

  @Override
  public District deserialize(JsonParser json, DeserializationContext context, Type type) {
    return TextInBody.at(json).map(DistrictInText::district).orElse(null);
  }

  private static District district(String said) {
    return City.here().district(said).orElseThrow(() -> new JsonbException("no district " + said));
  }
}
