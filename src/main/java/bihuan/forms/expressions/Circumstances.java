package bihuan.forms.expressions;

import bihuan.JsonParts;
import bihuan.city.City;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * When and in which language a form is filled in, the lists that are handed in, and the seed of
 * what is left to chance.
 */
public record Circumstances(
    Instant now, String language, Map<String, JsonArray> lists, String seed) {

  JsonObject toJson() {
    var handedIn = JsonParts.object();
    lists.forEach(handedIn::add);
    return JsonParts.object()
        .add("now", clock())
        .add("language", language)
        .add("lists", handedIn)
        .add("seed", seed)
        .build();
  }

  private String clock() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        now.truncatedTo(ChronoUnit.MILLIS).atZone(City.ZONE));
  }
}
