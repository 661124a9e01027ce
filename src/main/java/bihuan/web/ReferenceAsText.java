package bihuan.web;

import bihuan.Reference;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** A reference is the text people quote, not an object around it. */
class ReferenceAsText implements JsonbSerializer<Reference> {

  @Override
  public void serialize(Reference reference, JsonGenerator json, SerializationContext context) {
    json.write(reference.value());
  }
}
