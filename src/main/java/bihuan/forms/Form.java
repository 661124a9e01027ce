package bihuan.forms;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked, whole: its items in their order and the lists they are answered from. No form is
 * made that could not be shown; all that is wrong is said at once, each at its place.
 *
 * @param id by which files and formulas know it
 * @param version as its author counts, empty where nobody does
 * @param title by language
 * @param languages in which it is said, the codes of pages
 * @param language the one that is shown where the reader's is missing
 * @param style how it is shown, in the words of XLSForm; empty where nothing is said
 * @param aside settings that only other tools read, by their headings
 */
public record Form(
    String id,
    String version,
    Map<String, String> title,
    List<String> languages,
    String language,
    String style,
    Map<String, String> aside,
    List<FormItem> items,
    Map<String, ChoiceList> lists) {

  public Form {
    id = FormText.plain(id);
    version = FormText.plain(version);
    title = FormText.texts(title);
    languages = List.copyOf(languages);
    style = FormText.plain(style);
    aside = FormText.texts(aside);
    items = List.copyOf(items);
    lists = asked(lists, items);
    FormRules.require(id, version, title, languages, language, style, aside, items, lists);
  }

  /** With nothing for other tools. */
  public Form(
      String id,
      String version,
      Map<String, String> title,
      List<String> languages,
      String language,
      String style,
      List<FormItem> items,
      Map<String, ChoiceList> lists) {
    this(id, version, title, languages, language, style, Map.of(), items, lists);
  }

  /** Without those that an occasion would fill and nobody asks for. */
  private static Map<String, ChoiceList> asked(
      Map<String, ChoiceList> lists, List<FormItem> items) {
    var asked =
        items.stream()
            .flatMap(FormItem::all)
            .flatMap(it -> it.term(ItemTerm.LIST).stream())
            .collect(Collectors.toSet());
    var kept = new TreeMap<>(lists);
    kept.entrySet().removeIf(it -> it.getValue().handedIn() && !asked.contains(it.getKey()));
    return Collections.unmodifiableSortedMap(kept);
  }

  /** As it was kept or sent; refused with all that is wrong where it is no form. */
  public static Form read(JsonObject definition) {
    return FormJson.form(definition);
  }

  public JsonObject toJson() {
    return FormJson.of(this);
  }

  /** All items, sections before what is in them. */
  public Stream<FormItem> all() {
    return items.stream().flatMap(FormItem::all);
  }

  /** The same, known by another name and number. */
  public Form as(String id, String version) {
    return new Form(id, version, title, languages, language, style, aside, items, lists);
  }
}
