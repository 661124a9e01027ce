package bihuan.campaigns.answers;

import bihuan.forms.Choice;
import bihuan.forms.ChoiceList;
import bihuan.forms.Form;
import bihuan.forms.FormItem;
import bihuan.forms.ItemTerm;
import bihuan.forms.ItemType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions of an edition, by their paths, in the order in which they are asked. */
public record AskedQuestions(Map<String, AskedQuestion> all) {

  /** More pairs than these questions make are not kept as sums. */
  private static final int MOST_CROSSED = 30;

  public static AskedQuestions of(Form form) {
    var all = new LinkedHashMap<String, AskedQuestion>();
    collect(form, form.items(), "", false, all);
    return new AskedQuestions(all);
  }

  private static void collect(
      Form form,
      List<FormItem> items,
      String before,
      boolean repeated,
      Map<String, AskedQuestion> all) {
    for (var it : items) {
      var path = before + it.name();
      if (it.type().isSection()) {
        collect(form, it.items(), path + "/", repeated || it.type() == ItemType.REPEAT, all);
      } else if (it.type().isAsked()) {
        all.put(path, new AskedQuestion(path, it, choices(form, it), repeated));
      }
    }
  }

  private static Map<String, Choice> choices(Form form, FormItem item) {
    var choices = new LinkedHashMap<String, Choice>();
    item.term(ItemTerm.LIST)
        .map(form.lists()::get)
        .map(ChoiceList::choices)
        .ifPresent(them -> them.forEach(it -> choices.putIfAbsent(it.name(), it)));
    return choices;
  }

  /** Those that can be set against each other. */
  public List<AskedQuestion> crossable() {
    return all.values().stream().filter(AskedQuestion::isCrossed).toList();
  }

  /** The first of them: their sums are kept pair by pair. */
  public List<AskedQuestion> crossed() {
    return crossable().stream().limit(MOST_CROSSED).toList();
  }

  /** The first that asks how good it was. */
  public Optional<AskedQuestion> rating() {
    return all.values().stream().filter(AskedQuestion::isRating).findFirst();
  }

  public Stream<AskedQuestion> told(AskedQuestion.Telling telling) {
    return all.values().stream().filter(it -> it.telling() == telling);
  }
}
