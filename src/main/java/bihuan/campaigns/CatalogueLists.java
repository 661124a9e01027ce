package bihuan.campaigns;

import bihuan.catalogue.ProcessRow;
import bihuan.catalogue.Processes;
import bihuan.forms.Choice;
import bihuan.forms.FormLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** The lists that the catalogue hands to a form: its services, and their steps. */
@ApplicationScoped
class CatalogueLists {

  @Inject Processes processes;

  Map<String, JsonArray> at(Instant at) {
    var all = processes.allAt(at);
    return Map.of(
        "services",
        array(all.stream().map(it -> choice(it.code(), it.name(), it.english(), Map.of()))),
        "steps",
        array(all.stream().flatMap(CatalogueLists::steps)));
  }

  private static JsonArray array(Stream<Choice> choices) {
    var array = Json.createArrayBuilder();
    choices.forEach(
        it ->
            array.add(
                Json.createObjectBuilder()
                    .add("name", it.name())
                    .add("label", texts(it.label()))
                    .add("columns", texts(it.columns()))));
    return array.build();
  }

  private static JsonObjectBuilder texts(Map<String, String> texts) {
    var json = Json.createObjectBuilder();
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
