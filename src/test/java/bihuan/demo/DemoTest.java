package bihuan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DemoTest {

  /** A file that is left out could change without its stories being told. */
  @Test
  void everyFileOfTheFolderDecidesWhetherAllIsTold() {
    assertThat(Path.of("seeds", "cities", "wuhai", "demo").toFile().list())
        .containsExactlyInAnyOrderElementsOf(Demo.FILES);
  }
}
