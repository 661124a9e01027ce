package bihuan.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Forms of all kinds, as chance has them. */
public final class Forms {

  private static final List<String> LANGUAGES = List.of("zh-CN", "en", "fr", "Klingon");

  private static final Map<String, ChoiceList> LISTS =
      Map.of(
          "yesno",
          ChoiceList.of(
              List.of(
                  Choice.of("yes", Map.of("en", "Yes", "zh-CN", "\u662f")),
                  Choice.of("no", Map.of("fr", "Non")))),
          "places",
          ChoiceList.of(
              List.of(
                  new Choice(
                      "1",
                      Map.of("en", "=1+1"),
                      Map.of("region", "n", "Region", "x", "media::image", "a b.png")),
                  new Choice("1", Map.of("en", "One"), Map.of("region", "s")),
                  new Choice("007", Map.of(), Map.of("type", "TRUE")))),
          "services",
          ChoiceList.handed());

  private Forms() {}

  public static Arbitrary<Form> any() {
    return Combinators.combine(
            items(3),
            Arbitraries.of(LANGUAGES),
            texts(),
            text().map(it -> it.length() > 40 ? "" : it),
            Arbitraries.of("", "pages", "theme-grid pages"))
        .as(
            (items, language, title, version, style) ->
                new Form(
                    "form_1",
                    version,
                    FormText.texts(title).isEmpty() ? Map.of(language, "Title") : title,
                    LANGUAGES,
                    language,
                    style,
                    Map.of("public_key", title.getOrDefault("en", ""), "instance_name", "a b"),
                    numbered(items),
                    LISTS));
  }

  private static Arbitrary<List<FormItem>> items(int depth) {
    return item(depth).list().ofMaxSize(depth + 2);
  }

  private static Arbitrary<FormItem> item(int depth) {
    return Arbitraries.of(ItemType.values())
        .filter(it -> depth > 0 || !it.isSection())
        .flatMap(
            type ->
                Combinators.combine(
                        texts(),
                        texts(),
                        text(),
                        text(),
                        Arbitraries.of("yesno", "places", "services"),
                        Arbitraries.of(true, false),
                        type.isSection() ? items(depth - 1) : Arbitraries.just(List.<FormItem>of()))
                    .as(
                        (label, message, expression, text, list, chance, inner) ->
                            item(type, label, message, expression, text, list, chance)
                                .holding(inner)));
  }

  private static FormItem item(
      ItemType type,
      Map<String, String> label,
      Map<String, String> message,
      String expression,
      String text,
      String list,
      boolean chance) {
    var item =
        FormItem.of(type, "q")
            .keeping(chance ? Map.of("media::image::en", text, "save_to", text) : Map.of())
            .saying(ItemText.LABEL, label)
            .saying(chance ? ItemText.HINT : ItemText.CONSTRAINT_MESSAGE, message)
            .saying(chance ? ItemText.GUIDANCE : ItemText.REQUIRED_MESSAGE, label)
            .with(chance ? ItemTerm.REQUIRED : ItemTerm.CONSTRAINT, expression)
            .with(chance ? ItemTerm.RELEVANT : ItemTerm.CALCULATION, expression)
            .with(chance ? ItemTerm.DEFAULT : ItemTerm.APPEARANCE, text)
            .with(chance ? ItemTerm.OPENS : ItemTerm.READ_ONLY, expression)
            .with(chance ? ItemTerm.NOTIFIES : ItemTerm.TRIGGER, chance ? text : "q_1");
    if (type.isChoosing()) {
      item = item.with(ItemTerm.LIST, list).with(ItemTerm.FILTER, expression);
      return chance ? item.randomized().with(ItemTerm.SEED, "${q_1}") : item;
    }
    if (type == ItemType.REPEAT) {
      return item.with(ItemTerm.COUNT, expression);
    }
    return type == ItemType.RANGE
        ? item.with(Map.of("start", "0", "end", "10", "step", "0.5"))
        : item;
  }

  private static Arbitrary<Map<String, String>> texts() {
    return Arbitraries.maps(Arbitraries.of(LANGUAGES), text()).ofMaxSize(4);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(20),
        Arbitraries.of(
            "",
            "yes",
            "=SUM(A1)",
            "_x0041_ & <b>",
            "1.0",
            "007",
            "TRUE",
            "\u201c${q_1}\u201d \uff1e 3",
            "two\nlines\twith tab",
            "'it''s'",
            "\ud83d\ude00",
            "${ q_1 } and \u4f60\u597d"));
  }

  /** Each with a name that nobody else has. */
  private static List<FormItem> numbered(List<FormItem> items) {
    var numbered = new ArrayList<FormItem>();
    for (var it : items) {
      numbered.add(
          new FormItem(
              it.type(),
              "q_" + (numbered.size() + 1),
              it.texts(),
              it.terms(),
              it.parameters(),
              it.randomize(),
              it.aside(),
              numbered(it.items())));
    }
    return numbered;
  }
}
