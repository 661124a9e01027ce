package bihuan.forms;

import bihuan.JsonParts;
import bihuan.Refusal;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form as JSON: what is kept, what the phone loads, what the evaluator reads. */
final class FormJson {

  private static final Set<String> OF_FORM =
      Set.of("id", "version", "title", "languages", "language", "style", "aside", "items", "lists");
  private static final Set<String> OF_ITEM =
      Stream.of(
              Stream.of("type", "name", "parameters", "randomize", "aside", "items"),
              Stream.of(ItemText.values()).map(ItemText::member),
              Stream.of(ItemTerm.values()).map(ItemTerm::member))
          .flatMap(it -> it)
          .collect(Collectors.toSet());
  private static final Set<String> OF_LIST = Set.of("choices", "handedIn");
  private static final Set<String> OF_CHOICE = Set.of("name", "label", "columns");

  private FormJson() {}

  static JsonObject of(Form form) {
    var json = JsonParts.object().add("id", form.id()).add("version", form.version());
    json.add("title", texts(form.title()));
    json.add("languages", JsonParts.array(form.languages()));
    json.add("language", form.language());
    if (!form.style().isEmpty()) {
      json.add("style", form.style());
    }
    if (!form.aside().isEmpty()) {
      json.add("aside", texts(form.aside()));
    }
    json.add("items", items(form.items()));
    var lists = JsonParts.object();
    form.lists().forEach((name, list) -> lists.add(name, list(list)));
    return json.add("lists", lists).build();
  }

  private static JsonArray items(List<FormItem> items) {
    var json = JsonParts.array();
    items.forEach(it -> json.add(item(it)));
    return json.build();
  }

  private static JsonObjectBuilder item(FormItem item) {
    var json = JsonParts.object().add("type", item.type().name()).add("name", item.name());
    item.texts().forEach((text, said) -> json.add(text.member(), texts(said)));
    item.terms().forEach((term, written) -> json.add(term.member(), written));
    if (!item.parameters().isEmpty()) {
      json.add("parameters", texts(item.parameters()));
    }
    if (item.randomize()) {
      json.add("randomize", true);
    }
    if (!item.aside().isEmpty()) {
      json.add("aside", texts(item.aside()));
    }
    if (item.type().isSection()) {
      json.add("items", items(item.items()));
    }
    return json;
  }

  private static JsonObjectBuilder list(ChoiceList list) {
    var json = JsonParts.object();
    if (list.handedIn()) {
      return json.add("handedIn", true);
    }
    var choices = JsonParts.array();
    for (var it : list.choices()) {
      var choice = JsonParts.object().add("name", it.name());
      choice.add("label", texts(it.label()));
      if (!it.columns().isEmpty()) {
        choice.add("columns", texts(it.columns()));
      }
      choices.add(choice);
    }
    return json.add("choices", choices);
  }

  private static JsonObjectBuilder texts(Map<String, String> texts) {
    var json = JsonParts.object();
    texts.forEach(json::add);
    return json;
  }

  static Form form(JsonObject json) {
    known(json, OF_FORM, "");
    var lists = new LinkedHashMap<String, ChoiceList>();
    object(json, "lists", "")
        .forEach((name, it) -> lists.put(name, list(asObject(it, "lists/" + name), name)));
    return new Form(
        text(json, "id", ""),
        text(json, "version", ""),
        texts(json, "title", ""),
        languages(json),
        text(json, "language", ""),
        text(json, "style", ""),
        texts(json, "aside", ""),
        items(json, "", 1),
        lists);
  }

  private static List<String> languages(JsonObject json) {
    return each(json, "languages", "", (it, at) -> asText(it, at));
  }

  private static List<FormItem> items(JsonObject json, String path, int depth) {
    if (depth > FormRules.DEEPEST + 1) {
      throw Refusal.invalid("forms.def.deep", FormRules.DEEPEST).at(path);
    }
    return each(json, "items", path, (it, at) -> item(asObject(it, at), path, depth));
  }

  private static FormItem item(JsonObject json, String path, int depth) {
    var name = text(json, "name", path);
    var at = path + name;
    known(json, OF_ITEM, at);
    var texts = new EnumMap<ItemText, Map<String, String>>(ItemText.class);
    for (var it : ItemText.values()) {
      texts.put(it, texts(json, it.member(), at));
    }
    var terms = new EnumMap<ItemTerm, String>(ItemTerm.class);
    for (var it : ItemTerm.values()) {
      terms.put(it, text(json, it.member(), at));
    }
    return new FormItem(
        type(json, at),
        name,
        texts,
        terms,
        texts(json, "parameters", at),
        flag(json, "randomize", at),
        texts(json, "aside", at),
        items(json, at + "/", depth + 1));
  }

  private static ItemType type(JsonObject json, String at) {
    var type = text(json, "type", at);
    return Stream.of(ItemType.values())
        .filter(it -> it.name().equals(type))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("forms.def.type", type).at(at));
  }

  private static ChoiceList list(JsonObject json, String name) {
    var at = "lists/" + name;
    known(json, OF_LIST, at);
    return new ChoiceList(
        flag(json, "handedIn", at), each(json, "choices", at, (it, place) -> choice(it, place)));
  }

  private static Choice choice(JsonValue value, String at) {
    var json = asObject(value, at);
    known(json, OF_CHOICE, at);
    return new Choice(text(json, "name", at), texts(json, "label", at), texts(json, "columns", at));
  }

  private static void known(JsonObject json, Set<String> members, String at) {
    var strange = new HashSet<>(json.keySet());
    strange.removeAll(members);
    for (var it : strange) {
      throw Refusal.invalid("forms.def.strange", it).at(at.isEmpty() ? it : at);
    }
  }

  private static String text(JsonObject json, String member, String at) {
    return json.containsKey(member) ? asText(json.get(member), at + "." + member) : "";
  }

  private static boolean flag(JsonObject json, String member, String at) {
    var value = json.getOrDefault(member, JsonValue.FALSE);
    if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
      throw malformed(at + "." + member);
    }
    return value == JsonValue.TRUE;
  }

  private static Map<String, String> texts(JsonObject json, String member, String at) {
    var texts = new LinkedHashMap<String, String>();
    object(json, member, at).forEach((key, it) -> texts.put(key, asText(it, at + "." + member)));
    return texts;
  }

  private static JsonObject object(JsonObject json, String member, String at) {
    return asObject(json.getOrDefault(member, JsonValue.EMPTY_JSON_OBJECT), at + "." + member);
  }

  private static <T> List<T> each(
      JsonObject json, String member, String at, BiFunction<JsonValue, String, T> reading) {
    var place = at + "." + member;
    if (!(json.getOrDefault(member, JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray all)) {
      throw malformed(place);
    }
    var read = new ArrayList<T>();
    all.forEach(it -> read.add(reading.apply(it, place)));
    return read;
  }

  private static String asText(JsonValue value, String at) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw malformed(at);
  }

  private static JsonObject asObject(JsonValue value, String at) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw malformed(at);
  }

  private static Refusal malformed(String at) {
    return Refusal.invalid("forms.def.malformed", at).at(at);
  }
}
