package bihuan.forms;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether anybody ever gets to an item. Only what is plain to see is said: a condition of several
 * that all must hold, one of which never does.
 */
final class Reach {

  private static final Pattern EITHER = Pattern.compile("\\b(?:or|not|if|coalesce)\\b");
  private static final Pattern BOTH = Pattern.compile("\\s+and\\s+");
  private static final Pattern NEVER =
      Pattern.compile("false\\s*\\(\\s*\\)|'([^']*)'\\s*=\\s*'([^']*)'|(\\d+)\\s*=\\s*(\\d+)");
  private static final Pattern IS =
      Pattern.compile("\\$\\{\\s*([^}]+?)\\s*\\}\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\")");
  private static final Pattern SELECTED =
      Pattern.compile(
          "selected\\s*\\(\\s*\\$\\{\\s*([^}]+?)\\s*\\}\\s*,\\s*(?:'([^']*)'|\"([^\"]*)\")\\s*\\)");

  private Reach() {}

  /**
   * @param dead names of what nobody gets to
   */
  static boolean isNever(
      FormItem item,
      Map<String, FormItem> byName,
      Map<String, ChoiceList> lists,
      Set<String> dead) {
    var written = item.term(ItemTerm.RELEVANT).orElse("");
    if (written.isEmpty() || EITHER.matcher(written).find()) {
      return false;
    }
    return Stream.of(BOTH.split(bare(written)))
        .map(Reach::bare)
        .anyMatch(it -> isNever(it, item, byName, lists, dead));
  }

  private static boolean isNever(
      String condition,
      FormItem item,
      Map<String, FormItem> byName,
      Map<String, ChoiceList> lists,
      Set<String> dead) {
    var never = NEVER.matcher(condition);
    if (never.matches()) {
      return never.group(1) != null
          ? !never.group(1).equals(never.group(2))
          : never.group(3) == null || !never.group(3).equals(never.group(4));
    }
    for (var pattern : new Pattern[] {IS, SELECTED}) {
      var asks = pattern.matcher(condition);
      if (asks.matches()) {
        var value = asks.group(2) == null ? asks.group(3) : asks.group(2);
        return !value.isEmpty()
            && (asks.group(1).equals(item.name())
                || dead.contains(asks.group(1))
                || isNoChoice(byName.get(asks.group(1)), value, lists));
      }
    }
    return false;
  }

  private static boolean isNoChoice(FormItem asked, String value, Map<String, ChoiceList> lists) {
    if (asked == null || !asked.type().isChoosing()) {
      return false;
    }
    var list = lists.get(asked.term(ItemTerm.LIST).orElse(""));
    return list != null
        && !list.handedIn()
        && list.choices().stream().noneMatch(it -> it.name().equals(value));
  }

  /** Without brackets around all of it. */
  private static String bare(String condition) {
    var bare = FormText.plain(condition);
    return bare.matches("\\([^()]*\\)") ? bare(bare.substring(1, bare.length() - 1)) : bare;
  }
}
