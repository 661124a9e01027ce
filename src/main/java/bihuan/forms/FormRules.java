package bihuan.forms;

import bihuan.Faults;
import bihuan.Refusal;
import bihuan.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What every form keeps to, each fault at the path of its item. */
final class FormRules {

  static final int DEEPEST = 8;

  private static final int MOST_QUESTIONS = 500;
  private static final int MOST_ITEMS = 1000;
  private static final int MOST_LISTS = 500;
  private static final int MOST_CHOICES = 50_000;
  private static final int MOST_LANGUAGES = 20;
  private static final int MOST_COLUMNS = 30;
  private static final int MOST_FAULTS = 100;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_VERSION = 50;
  private static final int LONGEST_NAME = 200;

  private final List<String> languages;
  private final Map<String, ChoiceList> lists;
  private final Faults faults = new Faults();
  private int found;

  private FormRules(List<String> languages, Map<String, ChoiceList> lists) {
    this.languages = languages;
    this.lists = lists;
  }

  static void require(
      String id,
      String version,
      Map<String, String> title,
      List<String> languages,
      String language,
      String style,
      Map<String, String> aside,
      List<FormItem> items,
      Map<String, ChoiceList> lists) {
    var rules = new FormRules(languages, lists);
    rules.head(id, version, title, language, style);
    rules.aside("", aside);
    rules.size(items);
    rules.lists();
    rules.section("", items, 1);
    rules.faults.refuse();
  }

  private void head(
      String id, String version, Map<String, String> title, String language, String style) {
    require(FormName.isOne(id), "id", "forms.def.name", id);
    require(Require.length(version) <= LONGEST_VERSION, "version", "forms.def.long");
    require(!title.isEmpty(), "title", "forms.def.title");
    texts("title", title, LONGEST_TITLE);
    require(Require.length(style) <= LONGEST_NAME, "style", "forms.def.long");
    require(
        !languages.isEmpty()
            && languages.size() <= MOST_LANGUAGES
            && new HashSet<>(languages).size() == languages.size()
            && languages.stream().allMatch(FormLanguage::isOne),
        "languages",
        "forms.def.languages",
        MOST_LANGUAGES);
    require(languages.contains(language), "language", "forms.def.language", language);
  }

  private void size(List<FormItem> items) {
    var questions =
        items.stream().flatMap(FormItem::all).filter(it -> !it.type().isSection()).count();
    if (questions > MOST_QUESTIONS) {
      throw Refusal.tooLarge("forms.def.questions", questions, MOST_QUESTIONS).at("items");
    }
    if (items.stream().flatMap(FormItem::all).count() > MOST_ITEMS || lists.size() > MOST_LISTS) {
      throw Refusal.tooLarge("forms.def.large").at("items");
    }
    if (lists.values().stream().mapToLong(it -> it.choices().size()).sum() > MOST_CHOICES) {
      throw Refusal.tooLarge("forms.def.large").at("lists");
    }
  }

  private void lists() {
    lists.forEach(
        (name, list) -> {
          var at = "lists/" + name;
          require(FormName.isList(name), at, "forms.def.name", name);
          require(
              list.handedIn()
                  ? ChoiceList.HANDED_IN.contains(name) && list.choices().isEmpty()
                  : !list.choices().isEmpty(),
              at,
              list.handedIn() ? "forms.def.handedIn" : "forms.def.emptyList",
              name);
          require(
              list.choices().size() <= ChoiceList.MOST,
              at,
              "forms.def.choices",
              name,
              list.choices().size(),
              ChoiceList.MOST);
          if (list.choices().size() <= ChoiceList.MOST) {
            choices(at, list.choices());
          }
        });
  }

  private void choices(String list, List<Choice> choices) {
    var seen = new HashSet<List<Object>>();
    for (var it : choices) {
      var at = list + "/" + it.name();
      require(
          !it.name().isEmpty()
              && Require.length(it.name()) <= LONGEST_NAME
              && it.name().indexOf('\n') < 0,
          at,
          "forms.def.choice",
          it.name());
      require(seen.add(List.of(it.name(), it.columns())), at, "forms.def.twice", it.name());
      texts(at, it.label(), FormText.LONGEST);
      require(
          it.columns().size() <= MOST_COLUMNS
              && it.columns().keySet().stream().allMatch(Choice::isColumn),
          at,
          "forms.def.columns",
          MOST_COLUMNS);
      require(
          it.columns().values().stream().allMatch(text -> text.length() <= FormText.LONGEST),
          at,
          "forms.def.long");
    }
  }

  private void section(String path, List<FormItem> items, int depth) {
    if (depth > DEEPEST) {
      require(false, path, "forms.def.deep", DEEPEST);
      return;
    }
    var names = new HashSet<String>();
    for (var it : items) {
      var at = path + it.name();
      require(FormName.isOne(it.name()), at, "forms.def.name", it.name());
      require(names.add(it.name()), at, "forms.def.twice", it.name());
      item(at, it);
      if (!it.items().isEmpty()) {
        section(at + "/", it.items(), depth + 1);
      }
    }
  }

  private void item(String at, FormItem item) {
    item.texts().values().forEach(it -> texts(at, it, FormText.LONGEST));
    item.terms()
        .values()
        .forEach(it -> require(it.length() <= FormText.LONGEST, at, "forms.def.long"));
    var type = item.type();
    fits(item.items().isEmpty() || type.isSection(), at, "items");
    fits(item.term(ItemTerm.LIST).isPresent() == type.isChoosing(), at, "list");
    fits(item.term(ItemTerm.FILTER).isEmpty() || type.isChoosing(), at, "filter");
    fits(item.term(ItemTerm.SEED).isEmpty() || item.randomize(), at, "seed");
    fits(!item.randomize() || type.isChoosing(), at, "randomize");
    fits(item.term(ItemTerm.COUNT).isEmpty() || type == ItemType.REPEAT, at, "count");
    fits(item.term(ItemTerm.TRIGGER).map(FormName::isOne).orElse(true), at, "trigger");
    fits(item.term(ItemTerm.SEED).map(FormItem::isWord).orElse(true), at, "seed");
    parameters(at, item);
    aside(at, item.aside());
    item.term(ItemTerm.LIST).filter(it -> type.isChoosing()).ifPresent(it -> list(at, item, it));
  }

  private void list(String at, FormItem item, String name) {
    var list = lists.get(name);
    require(list != null, at, "forms.def.noList", name);
    if (list != null && item.type().isChoosingSeveral()) {
      require(
          list.choices().stream().noneMatch(it -> it.name().matches("(?s).*\\s.*")),
          at,
          "forms.def.blankInChoice",
          name);
    }
  }

  private void parameters(String at, FormItem item) {
    item.parameters()
        .forEach((name, value) -> fits(FormItem.isParameter(item.type(), name, value), at, name));
  }

  private void aside(String at, Map<String, String> aside) {
    require(
        aside.size() <= MOST_COLUMNS
            && aside.keySet().stream().allMatch(it -> Require.length(it) <= LONGEST_NAME)
            && aside.values().stream().allMatch(it -> it.length() <= FormText.LONGEST),
        at,
        "forms.def.columns",
        MOST_COLUMNS);
  }

  private void texts(String at, Map<String, String> texts, int longest) {
    texts.forEach(
        (language, text) -> {
          require(languages.contains(language), at, "forms.def.strange", language);
          require(Require.length(text) <= longest, at, "forms.def.long");
        });
  }

  private void fits(boolean holds, String at, String member) {
    require(holds, at, "forms.def.unfit", member);
  }

  /** The first hundred say enough. */
  private void require(boolean holds, String at, String key, Object... details) {
    if (!holds && found++ < MOST_FAULTS) {
      faults.add(at, key, details);
    }
  }
}
