package bihuan.web;

import bihuan.files.SheetDay;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.time.LocalDate;

/** A day in a body is read as on a page; a year nobody can mean is none, and null is no day. */
class DayInText implements JsonbDeserializer<LocalDate> {

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context, Type type) {
    return TextInBody.at(parser).map(DayInText::day).orElse(null);
  }

  private static LocalDate day(String said) {
    return SheetDay.typed(said).orElseThrow(() -> new JsonbException(said));
  }
}
