package bihuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorsTest {

  @TempDir Path data;

  private final FirstAdministrators first = new FirstAdministrators();

  @BeforeEach
  void writeThem() throws IOException {
    first.data = data.toString();
    Files.writeString(file(), "sysadmin one\nsecurityadmin two\nauditadmin three\n");
  }

  @Test
  void aPasswordThatWasChangedIsGoneFromTheFile() throws IOException {
    first.forget("securityadmin");
    first.forget("somebody");

    assertThat(Files.readAllLines(file())).containsExactly("sysadmin one", "auditadmin three");
  }

  @Test
  void theFileGoesWithTheLastOfThem() {
    first.forget("sysadmin");
    first.forget("securityadmin");
    first.forget("auditadmin");
    first.forget("auditadmin");

    assertThat(file()).doesNotExist();
  }

  private Path file() {
    return data.resolve("first-sign-in.txt");
  }
}
