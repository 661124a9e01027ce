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
 * @param loop whether each choice of the list is asked the same
 * @param list that its rows are answered from, or that is gone through; else empty
 */
record OpenSection(
    FormItem item,
    int row,
    boolean dissolved,
    boolean loop,
    String list,
    List<FormItem> items,
    Set<String> names) {

  static OpenSection form() {
    return new OpenSection(null, 0, false, false, "", new ArrayList<>(), new HashSet<>());
  }

  static OpenSection of(FormItem item, int row) {
    return new OpenSection(item, row, false, false, "", new ArrayList<>(), new HashSet<>());
  }

  /** One that goes through a list, or is answered from it. */
  static OpenSection of(FormItem item, int row, boolean loop, String list) {
    return new OpenSection(item, row, false, loop, list, new ArrayList<>(), new HashSet<>());
  }

  OpenSection dissolving(FormItem item, int row) {
    return new OpenSection(item, row, true, false, list, items, names);
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

  int depth() {
    return dissolved ? 0 : loop ? 2 : 1;
  }

  FormItem whole() {
    return item.holding(items);
  }
}
