package bihuan.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {

  private static final Instant NOW = Instant.parse("2026-11-02T02:30:00Z");

  @TempDir Path data;

  @Test
  void onlyOldLogsGo() throws Exception {
    var old = file("bihuan.log.3", Duration.ofDays(181));
    var rotated = file("bihuan.log_2026-01-01T00-00-00", Duration.ofDays(300));
    var current = file("bihuan.log", Duration.ofDays(1));
    var key = file("vault.key", Duration.ofDays(900));

    assertThat(new LogFiles(data).clear(NOW.minus(Duration.ofDays(180)))).isEqualTo(2);

    assertThat(old).doesNotExist();
    assertThat(rotated).doesNotExist();
    assertThat(current).exists();
    assertThat(key).exists();
  }

  private Path file(String name, Duration age) throws Exception {
    var file = Files.writeString(data.resolve(name), "x");
    return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
  }
}
