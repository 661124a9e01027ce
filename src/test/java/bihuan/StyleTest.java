package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages and style sheets mean the same classes. */
class StyleTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  private static final Pattern PARAMETERS = Pattern.compile("<ui:param name=\"(\\w+)\"");
  private static final Pattern GONE_THROUGH = Pattern.compile("\\bvar=\"(\\w+)\"");
  private static final Pattern CLASSES = Pattern.compile("\\b(?:class|styleClass)=\"([^\"#]*)\"");
  private static final Pattern STYLED = Pattern.compile("\\.([A-Za-z][\\w-]*)");
  private static final Pattern SPOKEN = Pattern.compile("(?m)^\\.out \\{([^}]*)\\}");

  /** For whoever listens to a page: {@code .out} is out of sight, not gone. */
  @Test
  void whatIsForScreenReadersIsOutOfSightAndStillThere() throws IOException {
    var rule = SPOKEN.matcher(Files.readString(PAGES.resolve("resources/css/page.css")));
    assertThat(rule.find()).isTrue();
    assertThat(rule.group(1))
        .contains("position: absolute", "width: 1px", "clip: rect(0 0 0 0)")
        .doesNotContain("display", "visibility");
  }

  /**
   * A class nobody styles leaves its text as it is, such as one that was meant to be out of sight.
   */
  @Test
  void everyClassOnAPageIsStyledOrPickedUpByAScript() throws IOException {
    var known = new TreeSet<String>();
    STYLED.matcher(all(".css")).results().forEach(it -> known.add(it.group(1)));
    STYLED.matcher(all(".js")).results().forEach(it -> known.add(it.group(1)));
    assertThat(used()).isNotEmpty().isSubsetOf(known);
  }

  /** A page's parameter wins over the name by which a tag goes through a list, without a word. */
  @Test
  void noParameterOfAPageHidesWhatATagGoesThrough() throws IOException {
    var gone = new TreeSet<String>();
    var given = new TreeSet<String>();
    try (var files = Files.walk(PAGES)) {
      for (var it : files.filter(it -> it.toString().endsWith(".xhtml")).toList()) {
        var text = Files.readString(it);
        PARAMETERS.matcher(text).results().forEach(found -> given.add(found.group(1)));
        if (it.getParent().endsWith("tags") || it.getParent().endsWith("templates")) {
          GONE_THROUGH.matcher(text).results().forEach(found -> gone.add(found.group(1)));
        }
      }
    }
    assertThat(gone).isNotEmpty().doesNotContainAnyElementsOf(given);
  }

  private static Set<String> used() throws IOException {
    return CLASSES
        .matcher(all(".xhtml"))
        .results()
        .flatMap(it -> Stream.of(it.group(1).strip().split("\\s+")))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String all(String ending) throws IOException {
    var text = new StringBuilder();
    try (var files = Files.walk(PAGES)) {
      for (var it : files.filter(it -> it.toString().endsWith(ending)).toList()) {
        text.append(Files.readString(it)).append('\n');
      }
    }
    return text.toString();
  }
}
