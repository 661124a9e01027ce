package bihuan.forms.xlsform;

import bihuan.forms.FormItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A section whose end has not come yet.
 *
 * @param item null for the form itself
 * @param row where it began
 * @param dissolved what is in it stands in the section around it
 */
record OpenSection(
    FormItem item, int row, boolean dissolved, List<FormItem> items, Set<String> names) {

  static OpenSection form() {
    return new OpenSection(null, 0, false, new ArrayList<>(), new HashSet<>());
  }

  static OpenSection of(FormItem item, int row) {
    return new OpenSection(item, row, false, new ArrayList<>(), new HashSet<>());
  }

  OpenSection dissolving(FormItem item, int row) {
    return new OpenSection(item, row, true, items, names);
  }

  /** This name, or the next that is free. */
  String free(String name) {
    var free = name;
    for (var number = 2; names.contains(free); number++) {
      free = name + "_" + number;
    }
    return free;
  }

  void add(FormItem item) {
    names.add(item.name());
    items.add(item);
  }

  FormItem whole() {
    return item.holding(items);
  }
}
