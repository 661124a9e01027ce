package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.ledger.Deed;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.retention.Retained;
import bihuan.web.Words;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word a reader meets is in the bundles, in both languages, and nowhere else. */
class MessagesTest {

  private static final Path JAVA = Path.of("src/main/java");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path WORDS = Path.of("src/main/resources/words");

  private static final Pattern ON_PAGE = Pattern.compile("\\bm\\['([A-Za-z0-9._-]+)'\\]");
  private static final Pattern SAID =
      Pattern.compile("\\bsay\\.words\\('([A-Za-z0-9._-]+)'\\s*[,)]");
  private static final Pattern BY_TYPE =
      Pattern.compile("\\bm\\['([A-Z][A-Za-z]*)\\.'(?: *\\+=|\\.concat)");
  private static final Pattern REFUSED =
      Pattern.compile(
          "Refusal\\s*\\.(?:unknown|forbidden|conflict|invalid|tooLarge|tooMany)\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern DONE =
      Pattern.compile("implements \\w*Deed\\b[\\s\\S]*?String what\\(\\) \\{\\s*return ([^;]+);");
  private static final Pattern NAMED =
      Pattern.compile("(?:act|move|note|Act\\.\\w+|\\w+Act\\.\\w+|\\(.+Act.+\\))\\.name\\(\\)");
  private static final Pattern DONE_TO =
      Pattern.compile("String subject\\(\\) \\{\\s*return \"(\\w+) \"");
  private static final Pattern DETAIL = Pattern.compile("\\{(\\d+)[,}]");
  private static final Pattern CHINESE = Pattern.compile("[\\u3400-\\u9fff\\uff01-\\uff5e]");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$|<!--.*?-->", Pattern.DOTALL);

  @ParameterizedTest
  @MethodSource("features")
  void bothLanguagesHaveTheSameWords(String feature) throws IOException {
    assertThat(keys(feature + "_en.properties"))
        .as(feature)
        .isEqualTo(keys(feature + ".properties"));
  }

  @ParameterizedTest
  @MethodSource("features")
  void bothLanguagesTakeTheSameDetails(String feature) throws IOException {
    var chinese = load(feature + ".properties");
    var english = load(feature + "_en.properties");
    for (var key : chinese.stringPropertyNames()) {
      assertThat(details(english.getProperty(key)))
          .as("%s in English", key)
          .isSubsetOf(details(chinese.getProperty(key)));
    }
  }

  @Test
  void noWordIsGivenTwice() throws IOException {
    var places = new HashMap<String, List<String>>();
    for (var feature : features()) {
      keys(feature + ".properties")
          .forEach(it -> places.computeIfAbsent(it, key -> new ArrayList<>()).add(feature));
    }
    assertThat(places).allSatisfy((key, where) -> assertThat(where).as(key).hasSize(1));
  }

  @Test
  void everyWordOfAPageExists() throws IOException {
    assertThat(found(PAGES, ".xhtml", ON_PAGE, SAID)).isNotEmpty().isSubsetOf(words());
  }

  @Test
  void everyRefusalHasWords() throws IOException {
    assertThat(found(JAVA, ".java", REFUSED)).isNotEmpty().isSubsetOf(words());
  }

  /** So that every deed there is can be found: by its enum, which is called an act. */
  @Test
  void everyDeedIsCalledByTheNameOfAnAct() throws Exception {
    assertThat(found(JAVA, ".java", DONE)).isNotEmpty().allMatch(it -> NAMED.matcher(it).matches());
    assertThat(types())
        .filteredOn(it -> it.isRecord() && Deed.class.isAssignableFrom(it))
        .isNotEmpty()
        .flatExtracting(it -> List.of(it.getRecordComponents()))
        .extracting(it -> it.getName())
        .doesNotContain("what");
  }

  @Test
  void everyDeedOfTheLedgerHasWords() throws Exception {
    var acts =
        enums().stream()
            .filter(it -> it.getSimpleName().endsWith("Act"))
            .flatMap(it -> Stream.of(it.getEnumConstants()))
            .map(it -> ((Enum<?>) it).name());
    assertThat(acts)
        .contains(
            "TASK_DONE", "ROUND_PLANNED", "INVITED", "JOURNEY_REPORTED", "SIGNED_IN", "FILE_KEPT")
        .allSatisfy(it -> assertThat(words()).contains("Deed." + it));
  }

  /** What suggests itself stands on the bar of the phone. */
  @Test
  void everyNoteThatSuggestsItselfHasWordsThatInvite() throws IOException {
    assertThat(words())
        .containsAll(
            Stream.of(Note.values())
                .filter(it -> it.rank() > 0)
                .map(it -> "loop.first." + it)
                .toList());
  }

  @Test
  void everyKindOfDataSaysFromWhenItIsKept() throws IOException {
    assertThat(words())
        .containsAll(Stream.of(Retained.values()).map(it -> "retention.from." + it).toList());
  }

  @Test
  void everyMoveHasWordsOnceItIsMade() throws IOException {
    assertThat(words())
        .containsAll(Stream.of(Move.values()).map(it -> "Done." + it.name()).toList());
  }

  @Test
  void everyKindOfSubjectOfTheLedgerHasWords() throws IOException {
    var words = words();
    assertThat(found(JAVA, ".java", DONE_TO))
        .contains("task", "round", "journey")
        .allMatch(it -> words.contains("ledger.kind." + it));
  }

  @Test
  void everyTypeAPageSaysHasWords() throws Exception {
    for (var name : found(PAGES, ".xhtml", BY_TYPE)) {
      assertThat(words()).as("enum %s", name).anyMatch(it -> it.startsWith(name + "."));
    }
  }

  /** Whoever begins to translate an enum translates all of it; two rooms may share a name. */
  @Test
  void anEnumIsSaidWholeOrNotAtAll() throws Exception {
    var words = words();
    enums().stream()
        .collect(Collectors.groupingBy(Class::getSimpleName))
        .forEach(
            (name, types) -> {
              if (words.stream().anyMatch(it -> it.startsWith(name + "."))) {
                assertThat(types).as(name).anyMatch(it -> isSaid(it, words));
              }
            });
  }

  @Test
  void noChineseStandsInCodeOrOnPages() throws IOException {
    var guilty = new TreeSet<String>();
    for (var file : all(files(JAVA, ".java"), files(PAGES, ".xhtml"))) {
      var text = COMMENT.matcher(Files.readString(file)).replaceAll("");
      if (CHINESE.matcher(text).find()) {
        guilty.add(file.toString());
      }
    }
    assertThat(guilty).isEmpty();
  }

  static List<String> features() {
    return Words.FEATURES.stream()
        .filter(it -> Files.exists(WORDS.resolve(it + ".properties")))
        .toList();
  }

  private static Set<String> words() throws IOException {
    var words = new TreeSet<String>();
    for (var feature : features()) {
      words.addAll(keys(feature + ".properties"));
    }
    return words;
  }

  private static Set<String> keys(String file) throws IOException {
    return new TreeSet<>(load(file).stringPropertyNames());
  }

  private static Properties load(String file) throws IOException {
    var words = new Properties();
    try (Reader in = Files.newBufferedReader(WORDS.resolve(file), StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }

  private static Set<String> details(String words) {
    return words == null
        ? Set.of()
        : DETAIL.matcher(words).results().map(it -> it.group(1)).collect(Collectors.toSet());
  }

  private static Set<String> found(Path root, String ending, Pattern... patterns)
      throws IOException {
    var found = new TreeSet<String>();
    for (var file : files(root, ending)) {
      var text = Files.readString(file);
      for (var pattern : patterns) {
        pattern.matcher(text).results().forEach(it -> found.add(it.group(1)));
      }
    }
    return found;
  }

  private static List<Class<?>> enums() throws Exception {
    return types().stream().filter(Class::isEnum).toList();
  }

  private static List<Class<?>> types() throws Exception {
    var types = new ArrayList<Class<?>>();
    for (var file : files(JAVA, ".java")) {
      var name = JAVA.relativize(file).toString().replace('/', '.').replaceFirst("\\.java$", "");
      if (!name.endsWith("package-info")) {
        var type = Class.forName(name, false, MessagesTest.class.getClassLoader());
        types.add(type);
        types.addAll(List.of(type.getDeclaredClasses()));
      }
    }
    return types;
  }

  private static boolean isSaid(Class<?> type, Set<String> words) {
    return Stream.of(type.getEnumConstants())
        .map(it -> type.getSimpleName() + "." + ((Enum<?>) it).name())
        .allMatch(words::contains);
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (var paths = Files.walk(root)) {
      return paths.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<Path> all(List<Path> some, List<Path> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
