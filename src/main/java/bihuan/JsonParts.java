package bihuan;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.io.Reader;
import java.util.Collection;

/** JSON read and built by the library that is looked for once; by itself it looks in every jar. */
public final class JsonParts {

  private static final JsonProvider LIBRARY = JsonProvider.provider();

  private JsonParts() {}

  public static JsonReader reader(Reader text) {
    return LIBRARY.createReader(text);
  }

  public static JsonReader reader(InputStream text) {
    return LIBRARY.createReader(text);
  }

  public static JsonObjectBuilder object() {
    return LIBRARY.createObjectBuilder();
  }

  public static JsonArrayBuilder array() {
    return LIBRARY.createArrayBuilder();
  }

  public static JsonArrayBuilder array(Collection<?> of) {
    return LIBRARY.createArrayBuilder(of);
  }
}
