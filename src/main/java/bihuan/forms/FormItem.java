package bihuan.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a form: a question, a note, something reckoned, or a section with lines of its own.
 *
 * @param texts what is said, by language; no language without text
 * @param terms what holds; none that is empty
 * @param parameters what else its type asks for, such as where a range ends
 * @param randomize whether its choices come in an order of chance
 * @param aside cells that only other tools read, by their headings: without effect here, and there
 *     again in its sheet
 * @param items those of a section
 */
public record FormItem(
    ItemType type,
    String name,
    Map<ItemText, Map<String, String>> texts,
    Map<ItemTerm, String> terms,
    Map<String, String> parameters,
    boolean randomize,
    Map<String, String> aside,
    List<FormItem> items) {

  private static final Pattern PARAMETER = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,49}");
  private static final Pattern WORD = Pattern.compile("[^\\s,;=]{1,200}");
  private static final Set<String> OF_CHANCE = Set.of("randomize", "seed");
  private static final Set<String> OF_RANGE = Set.of("start", "end", "step");

  public FormItem {
    name = FormText.plain(name);
    texts = plainTexts(texts);
    terms = plainTerms(terms);
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    aside = FormText.texts(aside);
    items = List.copyOf(items);
  }

  public static FormItem of(ItemType type, String name) {
    return new FormItem(type, name, Map.of(), Map.of(), Map.of(), false, Map.of(), List.of());
  }

  /** What is said of this in these languages; never null. */
  public Map<String, String> text(ItemText text) {
    return texts.getOrDefault(text, Map.of());
  }

  public Map<String, String> label() {
    return text(ItemText.LABEL);
  }

  public Optional<String> term(ItemTerm term) {
    return Optional.ofNullable(terms.get(term));
  }

  /** Whether an item of this type may be told that. */
  public static boolean isParameter(ItemType type, String name, String value) {
    return PARAMETER.matcher(name).matches()
        && !OF_CHANCE.contains(name)
        && isWord(value)
        && (type != ItemType.RANGE || !OF_RANGE.contains(name) || isStep(name, value));
  }

  /** One word, as parameters are. */
  public static boolean isWord(String text) {
    return WORD.matcher(text).matches();
  }

  private static boolean isStep(String name, String value) {
    try {
      var number = new BigDecimal(value);
      return value.length() <= 20 && (!name.equals("step") || number.signum() != 0);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Whether its look has this word. */
  public boolean looks(String word) {
    return List.of(terms.getOrDefault(ItemTerm.APPEARANCE, "").split("\\s+")).contains(word);
  }

  /**
   * Asks how good something was: five levels, stars, or nought to ten. Such an answer is given
   * freely.
   */
  public boolean isRating() {
    return type == ItemType.ONE && looks("rating-five")
        || type == ItemType.RANGE && (looks("rating") || isFromNoughtToTen());
  }

  private boolean isFromNoughtToTen() {
    return "0".equals(parameters.get("start")) && "10".equals(parameters.get("end"));
  }

  public FormItem saying(ItemText text, Map<String, String> said) {
    var more = new EnumMap<ItemText, Map<String, String>>(ItemText.class);
    more.putAll(texts);
    more.put(text, said);
    return new FormItem(type, name, more, terms, parameters, randomize, aside, items);
  }

  public FormItem with(ItemTerm term, String written) {
    var more = new EnumMap<ItemTerm, String>(ItemTerm.class);
    more.putAll(terms);
    more.put(term, written);
    return new FormItem(type, name, texts, more, parameters, randomize, aside, items);
  }

  public FormItem with(Map<String, String> parameters) {
    return new FormItem(type, name, texts, terms, parameters, randomize, aside, items);
  }

  public FormItem randomized() {
    return new FormItem(type, name, texts, terms, parameters, true, aside, items);
  }

  public FormItem keeping(Map<String, String> aside) {
    return new FormItem(type, name, texts, terms, parameters, randomize, aside, items);
  }

  public FormItem called(String name) {
    return new FormItem(type, name, texts, terms, parameters, randomize, aside, items);
  }

  public FormItem holding(List<FormItem> items) {
    return new FormItem(type, name, texts, terms, parameters, randomize, aside, items);
  }

  /** With every text and term as that makes it. */
  public FormItem rewritten(UnaryOperator<String> way) {
    var said = new EnumMap<ItemText, Map<String, String>>(ItemText.class);
    texts.forEach((text, it) -> said.put(text, each(it, way)));
    var held = new EnumMap<ItemTerm, String>(ItemTerm.class);
    terms.forEach((term, it) -> held.put(term, way.apply(it)));
    var inner = items.stream().map(it -> it.rewritten(way)).toList();
    return new FormItem(type, name, said, held, parameters, randomize, aside, inner);
  }

  private static Map<String, String> each(Map<String, String> texts, UnaryOperator<String> way) {
    var changed = new TreeMap<String, String>();
    texts.forEach((language, it) -> changed.put(language, way.apply(it)));
    return changed;
  }

  /** This and all within it, as they stand. */
  public Stream<FormItem> all() {
    var all = new ArrayList<FormItem>();
    collect(all);
    return all.stream();
  }

  private void collect(List<FormItem> all) {
    all.add(this);
    items.forEach(it -> it.collect(all));
  }

  private static Map<ItemText, Map<String, String>> plainTexts(
      Map<ItemText, Map<String, String>> texts) {
    var plain = new EnumMap<ItemText, Map<String, String>>(ItemText.class);
    texts.forEach(
        (text, said) -> {
          var kept = FormText.texts(said);
          if (!kept.isEmpty()) {
            plain.put(text, kept);
          }
        });
    return Collections.unmodifiableMap(plain);
  }

  private static Map<ItemTerm, String> plainTerms(Map<ItemTerm, String> terms) {
    var plain = new EnumMap<ItemTerm, String>(ItemTerm.class);
    terms.forEach(
        (term, written) -> {
          var kept = term.plain(written);
          if (!kept.isEmpty()) {
            plain.put(term, kept);
          }
        });
    return Collections.unmodifiableMap(plain);
  }
}
