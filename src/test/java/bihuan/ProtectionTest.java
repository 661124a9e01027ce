package bihuan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever reads that nobody learns who spoke also reads of which reports that holds: not of those
 * that were made openly.
 */
class ProtectionTest {

  private static final Pattern PROMISED =
      Pattern.compile(
          "(单位|别人|您)[^。；]*(看不到|无从|不会知道|不知道|不会让)[^。；]*谁|(是谁|谁反映)[^。；]*(别人|单位)[^。；]*(看不到|无从)"
              + "|(unit|Nobody|you) [^.;]*(not|never|cannot|learns)[^.;]* (who|from whom)\\b");

  private static final Pattern LIMITED = Pattern.compile("保密|匿名|[Cc]onfidential|[Aa]nonymous");

  /** Shown beside the choice itself, or to somebody who has made it. */
  private static final Pattern OF_ONE_CHOICE =
      Pattern.compile("CONFIDENTIAL|ANONYMOUS|^anonymous\\.");

  @Test
  void noPagePromisesOfAllReportsWhatHoldsOfSome() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/words"))) {
      var promises =
          files
              .flatMap(ProtectionTest::words)
              .filter(it -> !OF_ONE_CHOICE.matcher(it[0]).find())
              .filter(it -> PROMISED.matcher(it[1]).find())
              .toList();

      assertThat(promises).hasSizeGreaterThan(5);
      assertThat(promises)
          .filteredOn(it -> !LIMITED.matcher(it[1]).find())
          .extracting(it -> it[0] + "=" + it[1])
          .isEmpty();
    }
  }

  private static Stream<String[]> words(Path file) {
    try (var in = Files.newBufferedReader(file, UTF_8)) {
      var words = new Properties();
      words.load(in);
      return words.entrySet().stream()
          .map(it -> new String[] {it.getKey().toString(), it.getValue().toString()});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
