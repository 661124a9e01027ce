package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JsonPartsTest {

  private static final Pattern LOOKS = Pattern.compile("\\bJson\\s*\\.\\s*create");

  /** In a profile of writes it was every tenth moment. */
  @Test
  void nobodyLooksForTheLibraryAtEachCall() throws IOException {
    var looking = new ArrayList<Path>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var it : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        if (LOOKS.matcher(Files.readString(it)).find()) {
          looking.add(it);
        }
      }
    }
    assertThat(looking).isEmpty();
  }
}
