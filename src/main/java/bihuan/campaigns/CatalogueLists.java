package bihuan.campaigns;

import bihuan.JsonParts;
import bihuan.catalogue.ProcessRow;
import bihuan.catalogue.Processes;
import bihuan.forms.Choice;
import bihuan.forms.FormLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The lists that the catalogue hands to a form: its services, and their steps. */
@ApplicationScoped
class CatalogueLists {

  private static final String SERVICES = "services";
  private static final String STEPS = "steps";

  @Inject Processes processes;

  /**
   * @param named those that a form asks from; most forms ask from none
   */
  Map<String, JsonArray> at(Set<String> named, Instant at) {
    if (named.isEmpty()) {
      return Map.of();
    }
    var all = processes.allAt(at);
    var lists = new TreeMap<String, JsonArray>();
    if (named.contains(SERVICES)) {
      lists.put(
          SERVICES,
          array(all.stream().map(it -> choice(it.code(), it.name(), it.english(), Map.of()))));
    }
    if (named.contains(STEPS)) {
      lists.put(STEPS, array(all.stream().flatMap(CatalogueLists::steps)));
    }
    return lists;
  }

  private static JsonArray array(Stream<Choice> choices) {
    var array = JsonParts.array();
    choices.forEach(
        it ->
            array.add(
                JsonParts.object()
                    .add("name", it.name())
                    .add("label", texts(it.label()))
                    .add("columns", texts(it.columns()))));
    return array.build();
  }

  private static JsonObjectBuilder texts(Map<String, String> texts) {
    var json = JsonParts.object();
    texts.forEach(json::add);
    return json;
  }

  private static Stream<Choice> steps(ProcessRow process) {
    return process.steps().stream()
        .map(
            it ->
                choice(
                    process.code() + "-" + it.number(),
                    it.name(),
                    it.english(),
                    Map.of("service", process.code())));
  }

  private static Choice choice(String name, String zh, String en, Map<String, String> columns) {
    return new Choice(
        name,
        en.isEmpty()
            ? Map.of(FormLanguage.CHINESE, zh)
            : Map.of(FormLanguage.CHINESE, zh, FormLanguage.ENGLISH, en),
        columns);
  }
}
