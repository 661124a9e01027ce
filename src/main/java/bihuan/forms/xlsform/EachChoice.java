package bihuan.forms.xlsform;

import bihuan.forms.Choice;
import bihuan.forms.FormItem;
import bihuan.forms.FormName;
import bihuan.forms.ItemText;
import bihuan.forms.ItemType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A section that asks the same of each choice of a list, as a group for each of them. */
final class EachChoice {

  private EachChoice() {}

  static FormItem of(FormItem section, List<Choice> choices) {
    var each = OpenSection.of(section, 0);
    for (var it : choices) {
      var name = FormName.isOne(it.name()) ? it.name() : FormName.near(it.name());
      var group = FormItem.of(ItemType.GROUP, each.free(name.isEmpty() ? "choice" : name));
      each.add(
          group
              .saying(ItemText.LABEL, it.label())
              .holding(section.items().stream().map(item -> asked(item, it)).toList()));
    }
    return each.whole();
  }

  /** Texts may say which choice they are about. */
  private static FormItem asked(FormItem item, Choice choice) {
    var asked = item.rewritten(it -> it.replace("%(name)s", choice.name()));
    for (var it : item.texts().keySet()) {
      asked = asked.saying(it, labelled(asked.text(it), choice));
    }
    return asked.holding(item.items().stream().map(it -> asked(it, choice)).toList());
  }

  private static Map<String, String> labelled(Map<String, String> texts, Choice choice) {
    var any = choice.label().values().stream().findFirst().orElse(choice.name());
    var said = new HashMap<String, String>();
    texts.forEach(
        (language, it) ->
            said.put(
                language, it.replace("%(label)s", choice.label().getOrDefault(language, any))));
    return said;
  }
}
