package bihuan.forms.web;

import bihuan.forms.Choice;
import bihuan.forms.Form;
import bihuan.forms.FormItem;
import bihuan.forms.ItemTerm;
import bihuan.forms.ItemText;
import bihuan.forms.ItemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of a questionnaire as a row of a plain table.
 *
 * @param depth sections around it
 * @param label by language; empty where nothing is said
 * @param required by what it must be answered, empty where it need not be
 * @param relevant when it is asked, empty for always
 * @param choices the first few to choose from, and how many there are in all
 */
public record QuestionLine(
    int depth,
    ItemType type,
    String name,
    Map<String, String> label,
    Map<String, String> hint,
    String required,
    String relevant,
    List<Choice> choices,
    int choiceCount) {

  private static final int SHOWN = 6;

  static List<QuestionLine> of(Form form) {
    var lines = new ArrayList<QuestionLine>();
    collect(form, form.items(), 0, lines);
    return lines;
  }

  private static void collect(
      Form form, List<FormItem> items, int depth, List<QuestionLine> lines) {
    for (var it : items) {
      var choices =
          it.term(ItemTerm.LIST).map(list -> form.lists().get(list).choices()).orElse(List.of());
      lines.add(
          new QuestionLine(
              depth,
              it.type(),
              it.name(),
              it.label(),
              it.text(ItemText.HINT),
              it.term(ItemTerm.REQUIRED).orElse(""),
              it.term(ItemTerm.RELEVANT).orElse(""),
              choices.subList(0, Math.min(SHOWN, choices.size())),
              choices.size()));
      collect(form, it.items(), depth + 1, lines);
    }
  }
}
