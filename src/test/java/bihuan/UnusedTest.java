package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What nobody asks for any more is not kept: words and tags. */
class UnusedTest {

  private static final Path MAIN = Path.of("src/main");
  private static final Path WORDS = MAIN.resolve("resources/words");

  private static final Pattern SOURCE = Pattern.compile(".*\\.(java|xhtml|html|js|json|xml)");
  private static final Pattern QUOTED = Pattern.compile("[\"'`]([A-Za-z.][\\w.-]*)[\"'`]");

  private static final Pattern TAG = Pattern.compile("<tag-name>([\\w-]+)</tag-name>");

  /** Faces asks for these itself. */
  private static final Pattern OF_FACES = Pattern.compile("(jakarta\\.faces|primefaces)\\..*");

  private static final Set<String> quoted = new TreeSet<>();
  private static final Set<String> types = new TreeSet<>();
  private static String sources;

  @BeforeAll
  static void readTheSources() throws IOException {
    var all = new StringBuilder();
    for (var file : files(MAIN)) {
      if (SOURCE.matcher(file.toString()).matches()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    sources = all.toString();
    QUOTED.matcher(sources).results().forEach(it -> quoted.add(it.group(1)));
    Pattern.compile("\\b(?:enum|class|record) (\\w+)")
        .matcher(sources)
        .results()
        .forEach(it -> types.add(it.group(1)));
  }

  @Test
  void everyWordIsAskedFor() throws IOException {
    var unused = new ArrayList<String>();
    for (var file : files(WORDS)) {
      var words = new Properties();
      try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        words.load(in);
      }
      words.stringPropertyNames().stream()
          .filter(it -> !isAskedFor(it))
          .forEach(it -> unused.add(file.getFileName() + ": " + it));
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void everyTagIsOnSomePage() {
    assertThat(TAG.matcher(sources).results().map(it -> it.group(1)))
        .isNotEmpty()
        .allMatch(it -> sources.contains("<bh:" + it));
  }

  /** Whole, by a type's constant, or put together of a beginning or an end and something else. */
  private static boolean isAskedFor(String key) {
    return quoted.contains(key)
        || types.contains(key.replaceFirst("\\..*", ""))
        || OF_FACES.matcher(key).matches()
        || quoted.stream().anyMatch(it -> isPartOf(it, key));
  }

  private static boolean isPartOf(String quote, String key) {
    return quote.endsWith(".") && key.startsWith(quote)
        || quote.startsWith(".") && quote.length() > 3 && key.endsWith(quote);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
