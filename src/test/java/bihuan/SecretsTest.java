package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Wherever free text or a file goes in, it is said that no secret belongs here. */
class SecretsTest {

  private static final Path WEBAPP = Path.of("src/main/webapp");

  private static final Pattern TAKES =
      Pattern.compile(
          "<(p:inputTextarea|h:inputTextarea|textarea|h:inputFile|p:fileUpload)\\b|type=\"file\"");

  private static final Pattern TAKES_IN_SCRIPT = Pattern.compile("'textarea'|type: 'file'");

  @Test
  void onlyTagsThatSayItTakeTextOrFiles() {
    var taking = files("", ".xhtml", TAKES);

    assertThat(taking)
        .extracting(it -> WEBAPP.relativize(it).toString())
        .containsExactlyInAnyOrder(
            "WEB-INF/tags/area.xhtml",
            "WEB-INF/tags/evidence-upload.xhtml",
            "WEB-INF/tags/upload.xhtml");
    assertThat(taking).allMatch(it -> text(it).contains("<bh:secrets/>"));
  }

  @Test
  void theJournalOnThePhoneSaysItToo() {
    assertThat(files("journeys/app", ".js", TAKES_IN_SCRIPT))
        .isNotEmpty()
        .allMatch(it -> text(it).contains("say('secrets')"));
  }

  private static List<Path> files(String folder, String ending, Pattern holding) {
    try (var all = Files.walk(WEBAPP.resolve(folder))) {
      return all.filter(it -> it.toString().endsWith(ending))
          .filter(it -> holding.matcher(text(it)).find())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
