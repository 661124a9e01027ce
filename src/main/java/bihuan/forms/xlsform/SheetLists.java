package bihuan.forms.xlsform;

import bihuan.forms.Choice;
import bihuan.forms.ChoiceList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of a book as its questions ask for them. */
final class SheetLists {

  private static final String OTHER = "other";

  private final Map<String, List<Choice>> choices;
  private final Set<String> plain;
  private final RemarkList remarks;
  private final Set<String> handed = new HashSet<>();
  private final Set<String> closed = new HashSet<>();

  /**
   * @param plain the lists that some question takes as they are
   */
  SheetLists(Map<String, List<Choice>> choices, Set<String> plain, RemarkList remarks) {
    this.choices = new LinkedHashMap<>(choices);
    this.plain = plain;
    this.remarks = remarks;
  }

  /** The list that this means; empty where there is none. */
  String find(SheetType type) {
    var file = type.kind() == SheetType.Kind.FROM_FILE;
    var written = file ? type.list().replaceFirst("\\.[A-Za-z]+$", "") : type.list();
    var name = ChoicesReader.listName(written);
    if (!choices.containsKey(name) && ChoiceList.HANDED_IN.contains(name)) {
      handed.add(name);
      return name;
    }
    return choices.containsKey(name) ? name : "";
  }

  List<Choice> choices(String list) {
    return choices.getOrDefault(list, List.of());
  }

  /** The same list with another one at its end; its own where others take it as it is. */
  String withOther(String list, SheetLanguages languages) {
    if (handed.contains(list)) {
      return list;
    }
    var more = new ArrayList<>(choices.get(list));
    if (more.stream().noneMatch(it -> it.name().equals(OTHER))) {
      more.add(Choice.of(OTHER, OtherWords.choice(languages.all())));
    }
    var name = plain.contains(list) ? list + "_or_other" : list;
    choices.put(name, more);
    return name;
  }

  /** An answer of several names has blanks between them, so that no name may have one. */
  void closeUp(String list, String sheet, int row) {
    if (handed.contains(list) || !closed.add(list)) {
      return;
    }
    var seen = new HashSet<List<Object>>();
    var names = new ArrayList<Choice>();
    for (var it : choices.get(list)) {
      var name = it.name().replaceAll("\\s+", "_");
      if (!name.equals(it.name())) {
        remarks.add(sheet, row, "", SheetFinding.CHOICE_CHANGED, it.name(), name, list);
      }
      if (seen.add(List.of(name, it.columns()))) {
        names.add(new Choice(name, it.label(), it.columns()));
      }
    }
    choices.put(list, names);
  }

  Map<String, ChoiceList> all() {
    var all = new LinkedHashMap<String, ChoiceList>();
    choices.forEach((name, it) -> all.put(name, ChoiceList.of(it)));
    handed.forEach(it -> all.put(it, ChoiceList.handed()));
    return all;
  }
}
