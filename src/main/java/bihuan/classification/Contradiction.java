package bihuan.classification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Whether somebody's words speak against somebody's verdict; a hint for a coordinator, not a
 * judgement.
 */
final class Contradiction {

  private static final Properties LISTS = read();
  private static final List<String> TROUBLE = list("trouble");
  private static final List<String> PRAISE = list("praise");

  private Contradiction() {}

  public static boolean between(String words, boolean good) {
    var lower = words.toLowerCase(Locale.ROOT);
    return (good ? TROUBLE : PRAISE).stream().anyMatch(lower::contains);
  }

  private static List<String> list(String name) {
    return List.of(LISTS.getProperty(name).split(","));
  }

  private static Properties read() {
    try (var in =
        Contradiction.class.getResourceAsStream("/classification/contradictions.properties")) {
      var lists = new Properties();
      lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
