package bihuan.forms;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may be chosen.
 *
 * @param name what is kept of it
 * @param label what is read, by language
 * @param columns what filters know of it
 */
public record Choice(String name, Map<String, String> label, Map<String, String> columns) {

  /** Heads of a sheet that say something else already. */
  private static final Set<String> TAKEN =
      Set.of("list_name", "listname", "name", "value", "label", "caption");

  /** What is shown or heard beside it elsewhere; kept here for its sheet. */
  private static final Pattern MEDIA =
      Pattern.compile("(?i)(?:media::?)?(?:image|audio|video|big-image)(?:::?[^:]{1,60})?");

  public Choice {
    name = FormText.plain(name);
    label = FormText.texts(label);
    columns = FormText.texts(columns);
  }

  public static Choice of(String name, Map<String, String> label) {
    return new Choice(name, label, Map.of());
  }

  /** Whether a column of choices may go by this name. */
  public static boolean isColumn(String name) {
    return isMedia(name)
        || FormName.isOne(name)
            && !TAKEN.contains(name.toLowerCase(Locale.ROOT).replaceAll("_+", "_"));
  }

  /** Whether a column of choices by this name holds pictures, sounds or films. */
  public static boolean isMedia(String name) {
    return MEDIA.matcher(name).matches();
  }
}
