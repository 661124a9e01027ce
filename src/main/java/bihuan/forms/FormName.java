package bihuan.forms;

import bihuan.Signs;
import java.util.regex.Pattern;

/** The name by which a form, an item or a column is known to formulas and results. */
public final class FormName {

  private static final int LONGEST = 100;
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*");
  private static final Pattern LIST = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*");
  private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_.-]+");

  /** The scripts' own word, which no answer may go by. */
  private static final String FORBIDDEN = "__proto__";

  private FormName() {}

  public static boolean isOne(String name) {
    return name.length() <= LONGEST && NAME.matcher(name).matches() && !name.equals(FORBIDDEN);
  }

  /** Lists may begin with a figure. */
  public static boolean isList(String name) {
    return name.length() <= LONGEST && LIST.matcher(name).matches() && !name.equals(FORBIDDEN);
  }

  /** The nearest name to what somebody wrote; empty where nothing of it can stand in one. */
  public static String near(String written) {
    var bare = ODD.matcher(Signs.line(written)).replaceAll("_");
    var cut = bare.substring(0, bare.offsetByCodePoints(0, signs(bare)));
    if (cut.replace("_", "").isEmpty()) {
      return "";
    }
    return isOne(cut) ? cut : "_" + cut.replaceFirst("^_+", "");
  }

  private static int signs(String text) {
    return Math.min(LONGEST / 2 - 1, text.codePointCount(0, text.length()));
  }
}
