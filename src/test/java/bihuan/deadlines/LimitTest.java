package bihuan.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.start.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the limits beside the rows that the city starts with. */
class LimitTest {

  @Test
  void everyLimitHasARowAndEveryRowALimitInTheSameUnit() {
    assertThat(new Seed(LimitEditions.LIMITS).map(it -> it.text("code") + " " + it.text("unit")))
        .containsExactlyElementsOf(
            Stream.of(Limit.values()).map(it -> it.name() + " " + it.unit()).toList());
  }

  @Test
  void noLimitIsShownThatNothingIsHeldTo() throws IOException {
    var code = everythingElse();

    assertThat(Limit.values())
        .allMatch(it -> code.contains("Limit." + it) || code.contains("\"" + it + "\""));
  }

  @Test
  void noFigureRestsOnANoteOfItsMakers() {
    assertThat(new Seed(LimitEditions.LIMITS).map(it -> it.optional("basis").orElse("")))
        .noneMatch(it -> it.contains("设计") || it.contains("默认"));
  }

  private static String everythingElse() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/bihuan"))) {
      var all = new StringBuilder();
      for (var it : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        if (!it.endsWith("Limit.java")) {
          all.append(Files.readString(it));
        }
      }
      return all.toString();
    }
  }
}
