package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A line is read without scrolling. */
class LinesTest {

  private static final int LONGEST = 160;

  private static final Pattern OURS = Pattern.compile("bihuan|src/.*\\.(java|xhtml|css|js|sql|sh)");

  @Test
  void noLineIsLongerThanAScreen() throws IOException {
    var longer = new ArrayList<String>();
    for (var file : files()) {
      var lines = Files.readAllLines(file);
      for (var it = 0; it < lines.size(); it++) {
        if (lines.get(it).length() > LONGEST) {
          longer.add(file + ":" + (it + 1));
        }
      }
    }
    assertThat(longer).isEmpty();
  }

  private static List<Path> files() throws IOException {
    try (var sources = Files.walk(Path.of("src"))) {
      return Stream.concat(Stream.of(Path.of("bihuan")), sources)
          .filter(Files::isRegularFile)
          .filter(it -> OURS.matcher(it.toString()).matches())
          .toList();
    }
  }
}
